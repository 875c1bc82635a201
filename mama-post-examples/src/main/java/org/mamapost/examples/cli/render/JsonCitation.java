package org.mamapost.examples.cli.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mamapost.fact.Stated;
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
    words(json, citation);
    json.writeEndObject();
  }

  /**
   * Writes it as an element of an array with how its words are known: the date the document bears, who carries the
   * words and when they were last verified. What is null there is named under {@code notKnown}, unless there is none,
   * as there is no carrier of a document that is at hand.
   *
   * @param json where to
   * @param citation the citation
   * @throws IOException if it cannot be written
   */
  public static void writeInFull(JsonGenerator json, Citation citation) throws IOException {
    json.writeStartObject();
    words(json, citation);
    Map<String, Stated<?>> known = new LinkedHashMap<>();
    known.put("clause", citation.clause());
    known.put("dated", citation.document().dated());
    known.put("carrier", citation.carrier());
    known.put("lastVerified", citation.lastVerified());
    for (Map.Entry<String, Stated<?>> each : known.entrySet()) {
      json.writeStringField(each.getKey(), each.getValue().value().map(Object::toString).orElse(null));
    }
    json.writeArrayFieldStart("notKnown");
    for (Map.Entry<String, Stated<?>> each : known.entrySet()) {
      if (each.getValue().isUnknown()) {
        json.writeString(each.getKey());
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void words(JsonGenerator json, Citation citation) throws IOException {
    json.writeStringField("document", citation.document().number());
    // Null where it is not known, or where the document has none.
    json.writeStringField("clause", citation.clause().value().orElse(null));
    json.writeStringField("quote", citation.quote());
    json.writeStringField("grade", citation.grade().english());
  }
}
