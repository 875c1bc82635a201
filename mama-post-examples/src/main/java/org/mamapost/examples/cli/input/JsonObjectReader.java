package org.mamapost.examples.cli.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mamapost.examples.cli.input.RecordText.Fault;
import org.mamapost.text.Message;
import org.mamapost.text.Named;

/** Reads the object on one line of JSON Lines. Used once. */
final class JsonObjectReader<C extends Named> {

  private static final Names EXAMPLE = new Names("{\"编号\":\"1\"}", "{\"id\":\"1\"}");

  private final Columns<C> columns;
  private final JsonFactory json;
  private final Place place;
  private final Limits limits;
  private final Map<C, String> cells = new HashMap<>();
  private final Map<C, String> keys = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  JsonObjectReader(Columns<C> columns, JsonFactory json, Place place, Limits limits) {
    this.columns = columns;
    this.json = json;
    this.place = place;
    this.limits = limits;
  }

  RowRead<C> read(String text) throws IOException {
    try (JsonParser parser = json.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return UnreadableRow.because(
            new Problem(place, text, Words.say("json.no-object", Problem.shown(text), EXAMPLE)));
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        readCell(parser);
      }
      if (parser.nextToken() != null) {
        problems.add(behind(text, parser));
      }
    } catch (JsonProcessingException broken) {
      int column = Math.max(1, broken.getLocation().getColumnNr());
      return UnreadableRow.because(brokenAt(text, Math.min(column, text.length())));
    }
    Optional<String> id =
        Optional.ofNullable(cells.get(columns.id())).map(String::strip).filter(given -> !given.isEmpty());
    Layout<C> layout = (line, column) -> place.key(keys.getOrDefault(column, column.chinese()));
    return problems.isEmpty()
        ? new Row<>(place.line().orElseThrow(), cells, layout)
        : new UnreadableRow<>(id, problems);
  }

  private void readCell(JsonParser parser) throws IOException {
    String key = parser.currentName();
    Optional<C> column = columns.vocabulary().find(key);
    if (column.isEmpty()) {
      problem(key, key, Headings.unknown(columns, key.strip()));
      parser.nextToken();
      parser.skipChildren();
      return;
    }
    Optional<String> value = value(key, parser);
    String first = keys.putIfAbsent(column.get(), key);
    if (first != null) {
      problem(key, key, Words.say("json.twice", Problem.shown(key), Problem.shown(first)));
      return;
    }
    value.ifPresent(text -> cells.put(column.get(), text));
  }

  private Optional<String> value(String key, JsonParser parser) throws IOException {
    JsonToken token = parser.nextToken();
    switch (token) {
      case VALUE_NULL:
        return Optional.empty();
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT:
        if (parser.getTextLength() > limits.cell()) {
          problems.add(TextFault.problem(Fault.CELL_TOO_LONG, place.key(key), parser.getText(), limits));
          return Optional.empty();
        }
        return Optional.of(parser.getText());
      case VALUE_TRUE, VALUE_FALSE:
        if (columns.truths()) {
          return Optional.of(parser.getText());
        }
        problem(key, parser.getText(), Words.say("json.boolean"));
        return Optional.empty();
      default:
        problem(key, token.asString(), Words.say("json.nested"));
        parser.skipChildren();
        return Optional.empty();
    }
  }

  private void problem(String key, String read, Message message) {
    problems.add(new Problem(place.key(Problem.shown(key)), read, message));
  }

  private Problem behind(String text, JsonParser parser) {
    int column = parser.currentTokenLocation().getColumnNr();
    return new Problem(place.column(column, Optional.empty()), text.substring(column - 1), Words.say("json.behind"));
  }

  private Problem brokenAt(String text, int column) {
    String from = text.substring(column - 1);
    return new Problem(place.column(column, Optional.empty()), from, Words.say("json.broken", Problem.shown(from)));
  }
}
