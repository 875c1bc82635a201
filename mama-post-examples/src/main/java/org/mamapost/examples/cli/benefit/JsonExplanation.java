package org.mamapost.examples.cli.benefit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.mamapost.answer.Explanation;
import org.mamapost.examples.cli.render.JsonCitation;
import org.mamapost.examples.cli.render.JsonDays;
import org.mamapost.interpretation.Reading;
import org.mamapost.person.Fact;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;

/** Writes the explanation of every answer as JSON, the steps of a step inside it. */
record JsonExplanation(JsonGenerator json, Language language) {

  /** Writes explanations by the code of what they explain, which stands under a key such as {@code scheme}. */
  void write(String key, Map<String, Explanation> explanations) throws IOException {
    json.writeArrayFieldStart("explanations");
    for (Map.Entry<String, Explanation> explained : explanations.entrySet()) {
      json.writeStartObject();
      json.writeStringField(key, explained.getKey());
      json.writeFieldName("explanation");
      step(explained.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void step(Explanation step) throws IOException {
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
