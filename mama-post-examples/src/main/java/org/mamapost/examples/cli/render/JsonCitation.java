package org.mamapost.examples.cli.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.mamapost.source.Citation;

/** Writes a citation as JSON. */
public final class JsonCitation {

  private JsonCitation() {}

  /**
   * Writes it as an object.
   *
   * @param json where to
   * @param key the key of the object
   * @param citation the citation
   * @throws IOException if it cannot be written
   */
  public static void write(JsonGenerator json, String key, Citation citation) throws IOException {
    json.writeFieldName(key);
    write(json, citation);
  }

  /**
   * Writes it as an element of an array.
   *
   * @param json where to
   * @param citation the citation
   * @throws IOException if it cannot be written
   */
  public static void write(JsonGenerator json, Citation citation) throws IOException {
    json.writeStartObject();
    json.writeStringField("document", citation.document().number());
    json.writeStringField("clause", citation.clause());
    json.writeStringField("quote", citation.quote());
    json.writeEndObject();
  }
}
