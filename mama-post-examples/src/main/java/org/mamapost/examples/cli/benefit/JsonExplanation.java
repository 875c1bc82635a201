package org.mamapost.examples.cli.benefit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.mamapost.answer.Explanation;
import org.mamapost.benefit.SchemeAnswer;
import org.mamapost.examples.cli.render.JsonCitation;
import org.mamapost.examples.cli.render.JsonDays;
import org.mamapost.interpretation.Reading;
import org.mamapost.person.Fact;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;

/**
 * Writes explanations as JSON, the steps of a step inside it.
 *
 * @param json where to
 * @param language the language
 */
public record JsonExplanation(JsonGenerator json, Language language) {

  void write(List<SchemeAnswer> answers) throws IOException {
    json.writeArrayFieldStart("explanations");
    for (SchemeAnswer answer : answers) {
      json.writeStartObject();
      json.writeStringField("scheme", answer.scheme().code());
      json.writeFieldName("explanation");
      step(answer.answer().explanation());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * Writes one explanation as a value.
   *
   * @param step its top step
   * @throws IOException if it cannot be written
   */
  public void step(Explanation step) throws IOException {
    json.writeStartObject();
    json.writeStringField("statement", step.statement().render(language));
    json.writeStringField("holding", step.holding().english());
    JsonDays.write(json, "effective", step.effective().value());
    json.writeArrayFieldStart("facts");
    for (Fact<?> fact : step.facts()) {
      fact(fact);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("citations");
    for (Citation citation : step.citations()) {
      JsonCitation.writeInFull(json, citation);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("readings");
    for (Reading reading : step.readings()) {
      json.writeString(reading.name());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("parts");
    for (Explanation part : step.parts()) {
      step(part);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void fact(Fact<?> fact) throws IOException {
    json.writeStartObject();
    json.writeStringField("fact", fact.key().code());
    json.writeStringField("name", fact.key().in(language));
    json.writeStringField("known", fact.value().fold(() -> "unknown", () -> "none", value -> "value"));
    json.writeStringField("value", fact.value().value().isPresent() ? fact.valueIn(language) : null);
    json.writeStringField("source", fact.source().value().orElse(null));
    json.writeEndObject();
  }
}
