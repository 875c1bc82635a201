package org.mamapost.examples.cli.match;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.mamapost.answer.Explanation;
import org.mamapost.examples.cli.render.JsonCitation;
import org.mamapost.examples.cli.render.JsonLines;
import org.mamapost.matching.Check;
import org.mamapost.matching.Matches;
import org.mamapost.matching.Verdict;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;

/** Writes what was found as JSON Lines: one object a carer. */
public final class JsonMatches implements Closeable {

  private final JsonGenerator json;
  private final Language language;

  /**
   * A writer.
   *
   * @param out where to; closing leaves it open
   * @param language the language of the statements
   * @throws IOException never, as nothing is written yet
   */
  public JsonMatches(Writer out, Language language) throws IOException {
    this.json = new JsonLines(out);
    this.language = language;
  }

  /** Writes what was found for one carer. */
  public void write(CarerOutcome outcome) throws IOException {
    json.writeStartObject();
    json.writeStringField("carer", outcome.carer().id());
    json.writeArrayFieldStart("matches");
    for (Verdict.Match match : outcome.best()) {
      match(match);
    }
    json.writeEndArray();
    if (outcome.rest().isPresent()) {
      rest(outcome.rest().get());
    }
    json.writeEndObject();
  }

  private void match(Verdict.Match match) throws IOException {
    json.writeStartObject();
    json.writeStringField("post", match.post().id());
    json.writeNumberField("points", match.score().points());
    json.writeStringField("monthlyPay", match.score().monthlyPay().value().map(Object::toString).orElse(null));
    json.writeStringField("way", match.score().metres().fold(() -> "unknown", () -> "none", metres -> "known"));
    if (match.score().metres().value().isPresent()) {
      json.writeNumberField("metres", match.score().metres().value().get());
    }
    json.writeArrayFieldStart("why");
    for (Explanation step : match.explanation().parts()) {
      json.writeStartObject();
      json.writeStringField("statement", step.statement().render(language));
      citations(step);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void rest(Matches rest) throws IOException {
    json.writeNumberField("undecided", rest.undecided());
    json.writeNumberField("refused", rest.refused());
    json.writeObjectFieldStart("refusedBy");
    for (Map.Entry<String, Long> by : rest.refusedBy().entrySet()) {
      json.writeNumberField(by.getKey(), by.getValue());
    }
    json.writeEndObject();
    if (rest.nearestMiss().value().isPresent()) {
      Verdict.Refused miss = rest.nearestMiss().value().get();
      json.writeObjectFieldStart("nearestMiss");
      json.writeStringField("post", miss.post().id());
      json.writeArrayFieldStart("failed");
      for (Check check : miss.failed()) {
        json.writeStartObject();
        json.writeStringField("constraint", check.constraint());
        json.writeStringField("statement", check.step().statement().render(language));
        json.writeStringField("mend", check.mend().value().map(mend -> mend.render(language)).orElse(null));
        citations(check.step());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void citations(Explanation step) throws IOException {
    json.writeArrayFieldStart("citations");
    for (Citation citation : step.citations()) {
      JsonCitation.write(json, citation);
    }
    json.writeEndArray();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
