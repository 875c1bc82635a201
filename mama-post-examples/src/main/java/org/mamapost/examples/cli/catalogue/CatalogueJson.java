package org.mamapost.examples.cli.catalogue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.examples.cli.render.JsonCitation;

/** Writes a catalogue as one JSON array with an object for each row, in the order and in the words of the notice. */
public final class CatalogueJson {

  private final JsonGenerator json;

  private CatalogueJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes a catalogue.
   *
   * @param catalogue the catalogue
   * @param out where to; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public static void write(Catalogue catalogue, Writer out) throws IOException {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
        .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    try (JsonGenerator json = new JsonFactory().createGenerator(out)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .setPrettyPrinter(printer)) {
      json.writeStartArray();
      for (CatalogueRow row : catalogue.rows()) {
        new CatalogueJson(json).row(row);
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private void row(CatalogueRow row) throws IOException {
    RowCells cells = new RowCells(row);
    json.writeStartObject();
    json.writeStringField("code", cells.code());
    json.writeStringField("group", cells.group());
    json.writeStringField("name", cells.name());
    json.writeStringField("stage", cells.stage().orElse(null));
    json.writeStringField("timeAndPlace", cells.timeAndPlace());
    hours(RowHours.of(row));
    array("pay", cells.pay());
    array("insurance", cells.insurance());
    array("contracts", cells.contracts());
    array("skills", cells.skills());
    json.writeStringField("examples", cells.examples());
    array("employers", cells.employers());
    JsonCitation.write(json, "citation", row.printedName());
    json.writeEndObject();
  }

  private void hours(Optional<RowHours> hours) throws IOException {
    if (hours.isEmpty()) {
      json.writeNullField("hours");
      return;
    }
    json.writeObjectFieldStart("hours");
    json.writeStringField("measure", hours.get().measure());
    json.writeNumberField("min", hours.get().min());
    json.writeNumberField("max", hours.get().max());
    json.writeEndObject();
  }

  private void array(String key, List<String> terms) throws IOException {
    json.writeArrayFieldStart(key);
    for (String term : terms) {
      json.writeString(term);
    }
    json.writeEndArray();
  }
}
