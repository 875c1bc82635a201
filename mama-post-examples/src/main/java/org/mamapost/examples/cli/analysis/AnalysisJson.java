package org.mamapost.examples.cli.analysis;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mamapost.analysis.AnalysisReport;
import org.mamapost.analysis.Remark;
import org.mamapost.analysis.RemarkKind;
import org.mamapost.analysis.Subject;
import org.mamapost.catalogue.PostCell;
import org.mamapost.examples.cli.render.JsonCitation;
import org.mamapost.examples.cli.render.JsonDays;
import org.mamapost.format.PostColumn;
import org.mamapost.post.MamaPost;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;
import org.mamapost.text.Message;

/** Writes an analysis as one JSON object: how many remarks of each kind, also none, and the remarks. */
public final class AnalysisJson {

  private final JsonGenerator json;
  private final Language language;

  private AnalysisJson(JsonGenerator json, Language language) {
    this.json = json;
    this.language = language;
  }

  /**
   * Writes a report.
   *
   * @param report the report
   * @param language the language of messages and names
   * @param out where to; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public static void write(AnalysisReport report, Language language, Writer out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
      new AnalysisJson(json, language).write(report);
      json.writeRaw('\n');
    }
  }

  private void write(AnalysisReport report) throws IOException {
    json.writeStartObject();
    json.writeStringField("policy", report.policyId());
    json.writeStringField("version", report.policyVersion());
    json.writeStringField("region", report.region().code());
    json.writeStringField("date", report.date().toString());
    JsonDays.write(json, "inForce", Optional.of(report.inForce()));
    json.writeArrayFieldStart("lookedAt");
    for (Message part : report.lookedAt()) {
      json.writeString(part.render(language));
    }
    json.writeEndArray();
    json.writeObjectFieldStart("counts");
    for (RemarkKind kind : RemarkKind.values()) {
      json.writeNumberField(code(kind), report.of(kind).size());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("remarks");
    for (Remark remark : report.remarks()) {
      remark(remark);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void remark(Remark remark) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", code(remark.kind()));
    json.writeArrayFieldStart("subjects");
    for (Subject subject : remark.subjects()) {
      json.writeStartObject();
      json.writeStringField("code", subject.code());
      json.writeStringField("name", subject.in(language));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("cells");
    for (PostCell cell : remark.cells()) {
      json.writeString(cell.chinese());
    }
    json.writeEndArray();
    JsonDays.write(json, "days", remark.days().value());
    json.writeStringField("message", remark.message().render(language));
    example(remark.example().value());
    json.writeArrayFieldStart("citations");
    for (Citation citation : remark.citations()) {
      JsonCitation.writeInFull(json, citation);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void example(Optional<MamaPost> example) throws IOException {
    if (example.isEmpty()) {
      json.writeNullField("example");
      return;
    }
    json.writeObjectFieldStart("example");
    for (Map.Entry<PostColumn, String> cell : ExampleCells.of(example.get()).entrySet()) {
      json.writeStringField(cell.getKey().chinese(), cell.getValue());
    }
    json.writeEndObject();
  }

  private static String code(RemarkKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
