package org.mamapost.examples.cli.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.mamapost.person.FactKey;
import org.mamapost.text.Language;

/** Writes the names of facts as JSON. */
public final class JsonFacts {

  private JsonFacts() {}

  /**
   * Writes them as an array.
   *
   * @param json where to
   * @param language the language of the names
   * @param key the key of the array
   * @param facts the facts
   * @throws IOException if it cannot be written
   */
  public static void write(JsonGenerator json, Language language, String key, List<FactKey<?>> facts)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (FactKey<?> fact : facts) {
      json.writeStartObject();
      json.writeStringField("fact", fact.code());
      json.writeStringField("name", fact.in(language));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
