package org.mamapost.examples.cli.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.mamapost.time.DateRange;

/** Writes days as JSON. */
public final class JsonDays {

  private JsonDays() {}

  /**
   * Writes them as an object of a first and a last day; the last is null where there is none.
   *
   * @param json where to
   * @param key the key of the object
   * @param days the days; null is written where there are none to speak of
   * @throws IOException if it cannot be written
   */
  public static void write(JsonGenerator json, String key, Optional<DateRange> days) throws IOException {
    if (days.isEmpty()) {
      json.writeNullField(key);
      return;
    }
    json.writeObjectFieldStart(key);
    json.writeStringField("first", days.get().first().toString());
    json.writeStringField("last", days.get().last().map(Object::toString).orElse(null));
    json.writeEndObject();
  }
}
