package org.mamapost.examples.cli.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Refusal;
import org.mamapost.catalogue.PostCell;
import org.mamapost.catalogue.RowKey;
import org.mamapost.examples.cli.check.Outcome;
import org.mamapost.examples.cli.check.Outcome.Checked;
import org.mamapost.examples.cli.check.Outcome.Refused;
import org.mamapost.examples.cli.check.Outcome.Unreadable;
import org.mamapost.region.Region;
import org.mamapost.text.Language;
import org.mamapost.validation.NearestRow;
import org.mamapost.validation.ValidationReport;

/** Writes JSON Lines: one object an outcome, the same keys in the same order for every outcome, then its own. */
public final class JsonOutcomes implements OutcomeWriter {

  private final JsonGenerator json;
  private final Language language;
  private final JsonFindings findings;
  private final Optional<Region> under;

  /**
   * A writer.
   *
   * @param out where to
   * @param language the language of messages and repairs
   * @param under the region whose catalogue judges every row, which each object then names
   * @throws IOException never, as nothing is written yet
   */
  public JsonOutcomes(Writer out, Language language, Optional<Region> under) throws IOException {
    this.json = new JsonLines(out);
    this.language = language;
    this.findings = new JsonFindings(json, language);
    this.under = under;
  }

  @Override
  public void write(Outcome outcome) throws IOException {
    json.writeStartObject();
    if (outcome instanceof Checked checked) {
      checked(checked.report(), outcome);
    } else if (outcome instanceof Refused refused) {
      head(Optional.of(refused.post().getId()), refused.post().getRegion().value(), Optional.empty(), outcome);
      nothingFound();
      refusal(refused.refusal());
    } else {
      Unreadable unreadable = (Unreadable) outcome;
      head(unreadable.id(), Optional.empty(), Optional.empty(), outcome);
      nothingFound();
      new JsonProblems(json, language).write(unreadable.problems());
    }
    if (under.isPresent()) {
      json.writeStringField("under", under.get().code());
    }
    json.writeEndObject();
  }

  private void checked(ValidationReport report, Outcome outcome) throws IOException {
    head(Optional.of(report.getPostId()), report.getRegion(), Optional.of(report.getPolicyId()), outcome);
    rows(report.getDeclaredRows().isEmpty() ? report.getSatisfiedRows() : report.getDeclaredRows());
    nearest(report.getNearest());
    findings.write(Stream.concat(report.getFindings().stream(), report.getLawFindings().stream()).toList());
    if (report.getRefusal().isPresent()) {
      refusal(report.getRefusal().get());
    }
    json.writeStringField("policyVersion", report.getPolicyVersion());
    optional("ruleDate", report.getRuleDate());
    json.writeStringField("libraryVersion", report.getLibraryVersion());
    if (report.getStanding().isPresent()) {
      JsonCitation.write(json, "standing", report.getStanding().get());
    }
  }

  private void head(Optional<String> id, Optional<Region> region, Optional<String> policy, Outcome outcome)
      throws IOException {
    optional("id", id);
    optional("region", region.map(Region::code));
    optional("policy", policy);
    json.writeStringField("verdict", outcome.result().code());
    json.writeBooleanField("valid", outcome.result().isValid());
    json.writeStringField("law", outcome.law().english());
  }

  private void nothingFound() throws IOException {
    rows(List.of());
    nearest(List.of());
    findings.write(List.of());
  }

  private void rows(List<RowKey> rows) throws IOException {
    json.writeArrayFieldStart("rows");
    for (RowKey row : rows) {
      json.writeString(row.code());
    }
    json.writeEndArray();
  }

  private void nearest(List<NearestRow> nearest) throws IOException {
    json.writeArrayFieldStart("nearest");
    for (NearestRow near : nearest) {
      json.writeStartObject();
      json.writeStringField("code", near.row().code());
      json.writeStringField("name", near.row().in(language));
      json.writeArrayFieldStart("cells");
      for (PostCell cell : near.cellsToChange()) {
        json.writeString(cell.chinese());
      }
      json.writeEndArray();
      json.writeArrayFieldStart("unsaid");
      for (PostCell cell : near.cellsToState()) {
        json.writeString(cell.chinese());
      }
      json.writeEndArray();
      json.writeArrayFieldStart("changes");
      for (Finding finding : near.findings()) {
        if (finding.repair().isPresent()) {
          json.writeString(finding.repair().get().message().render(language));
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void refusal(Refusal refusal) throws IOException {
    json.writeObjectFieldStart("refusal");
    json.writeStringField("reason", refusal.reason().english());
    json.writeStringField("message", refusal.message().render(language));
    json.writeEndObject();
  }

  private void optional(String key, Optional<?> value) throws IOException {
    json.writeFieldName(key);
    if (value.isPresent()) {
      json.writeString(value.get().toString());
    } else {
      json.writeNull();
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
