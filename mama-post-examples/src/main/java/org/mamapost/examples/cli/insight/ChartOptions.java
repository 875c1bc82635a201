package org.mamapost.examples.cli.insight;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.mamapost.text.Language;

/**
 * What ECharts is told to draw: bars from left to right, one line of a table beside the other, which read as well on a
 * telephone as on a desk.
 *
 * @param language the language of the names
 */
record ChartOptions(Language language) {

  private static final int LABEL_WIDTH = 104;
  /** Three lines of a name. */
  private static final int LEAST_HEIGHT = 38;
  private static final int GAP = 12;
  private static final int BAR_HEIGHT = 20;
  private static final int AXES = 84;

  /** How high a chart is, in pixels. */
  static int height(Figure figure) {
    int bars = figure.stacked() ? 1 : figure.charted().size();
    return AXES + figure.bars().size() * Math.max(LEAST_HEIGHT, bars * BAR_HEIGHT + GAP);
  }

  /** The options of every chart, as one JSON array that may stand inside an element of a page. */
  String of(List<Figure> figures) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartArray();
      for (Figure figure : figures) {
        json.writeStartObject();
        json.writeStringField("id", "chart-" + figure.id());
        json.writeObjectFieldStart("option");
        option(json, figure);
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    // Nothing in it can end the element it stands in.
    return text.toString().replace("<", "\\u003c");
  }

  private void option(JsonGenerator json, Figure figure) throws IOException {
    json.writeBooleanField("animation", false);
    json.writeObjectFieldStart("aria");
    json.writeBooleanField("enabled", true);
    json.writeObjectFieldStart("decal");
    json.writeBooleanField("show", figure.charted().size() > 1);
    json.writeEndObject();
    json.writeEndObject();
    json.writeObjectFieldStart("legend");
    json.writeBooleanField("show", figure.charted().size() > 1);
    json.writeNumberField("top", 0);
    json.writeEndObject();
    json.writeObjectFieldStart("tooltip");
    json.writeStringField("renderMode", "richText");
    json.writeBooleanField("confine", true);
    json.writeEndObject();
    json.writeObjectFieldStart("grid");
    json.writeNumberField("left", LABEL_WIDTH + 12);
    json.writeNumberField("right", 44);
    json.writeNumberField("top", figure.charted().size() > 1 ? 48 : 12);
    json.writeNumberField("bottom", 28);
    json.writeEndObject();
    axes(json, figure);
    json.writeArrayFieldStart("series");
    for (int column : figure.charted()) {
      series(json, figure, column);
    }
    json.writeEndArray();
  }

  private void axes(JsonGenerator json, Figure figure) throws IOException {
    json.writeObjectFieldStart("xAxis");
    json.writeStringField("type", "value");
    json.writeNumberField("minInterval", 1);
    json.writeNumberField("splitNumber", 3);
    json.writeEndObject();
    json.writeObjectFieldStart("yAxis");
    json.writeStringField("type", "category");
    json.writeBooleanField("inverse", true);
    json.writeObjectFieldStart("axisLabel");
    json.writeNumberField("width", LABEL_WIDTH);
    json.writeStringField("overflow", "break");
    json.writeNumberField("interval", 0);
    json.writeEndObject();
    json.writeArrayFieldStart("data");
    for (Line line : figure.bars()) {
      json.writeString(line.label().name().render(language));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void series(JsonGenerator json, Figure figure, int column) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "bar");
    json.writeStringField("name", figure.columns().get(column).render(language));
    if (figure.stacked()) {
      json.writeStringField("stack", "all");
    } else {
      json.writeObjectFieldStart("label");
      json.writeBooleanField("show", true);
      json.writeStringField("position", "right");
      json.writeEndObject();
    }
    json.writeArrayFieldStart("data");
    for (Line line : figure.bars()) {
      // What is withheld or not known has no bar, not one of length zero.
      if (line.cells().get(column) instanceof Cell.Number known) {
        json.writeNumber(known.number());
      } else {
        json.writeNull();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
