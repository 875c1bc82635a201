package org.mamapost.examples.cli.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mamapost.text.Language;
import org.mamapost.text.Message;

/** What the charts are told, whatever things are called. */
class ChartOptionsTest {

  private static final String HOSTILE = "</script><script>alert(\"1\")</script><!-- '\u2028&";

  private static Message named(String name) {
    return Words.say("name", name);
  }

  private static Line line(Line.Kind kind, String name, Cell... cells) {
    return new Line(kind, new Label("code", named(name)), List.of(cells));
  }

  private static Figure figure(Line... lines) {
    return new Figure("f", named("title"), named("note"), named("heading"), List.of(named("one"), named(HOSTILE)),
        List.of(0, 1), false, List.of(lines));
  }

  private static JsonNode option(Figure figure) throws IOException {
    return new ObjectMapper().readTree(new ChartOptions(Language.ENGLISH).of(List.of(figure))).get(0).get("option");
  }

  @Test
  void noNameCanEndTheElementThatHoldsTheOptions() throws IOException {
    Figure figure = figure(line(Line.Kind.GROUP, HOSTILE, new Cell.Number(1), new Cell.Number(2)));
    assertFalse(new ChartOptions(Language.ENGLISH).of(List.of(figure)).contains("<"));
    assertEquals(HOSTILE, option(figure).get("yAxis").get("data").get(0).asText());
    assertEquals(HOSTILE, option(figure).get("series").get(1).get("name").asText());
  }

  @Test
  void whatIsWithheldOrNotKnownHasNoBar() throws IOException {
    JsonNode option = option(figure(
        line(Line.Kind.GROUP, "a", new Cell.Number(0), new Cell.Withheld()),
        line(Line.Kind.GROUP, "b", new Cell.Withheld(), new Cell.Nothing()),
        line(Line.Kind.TOGETHER, "c", new Cell.Number(7), new Cell.Nothing()),
        line(Line.Kind.TOTAL, "d", new Cell.Number(99), new Cell.Number(99))));
    assertEquals("[\"a\",\"c\"]", option.get("yAxis").get("data").toString());
    assertEquals("[0,7]", option.get("series").get(0).get("data").toString());
    assertEquals("[null,null]", option.get("series").get(1).get("data").toString());
  }

  @Test
  void aChartIsHigherTheMoreLinesItHas() {
    Line[] lines = Stream.generate(() -> line(Line.Kind.GROUP, "a", new Cell.Number(0), new Cell.Withheld()))
        .limit(9).toArray(Line[]::new);
    assertEquals(8 * 52, ChartOptions.height(figure(lines)) - ChartOptions.height(figure(lines[0])));
  }
}
