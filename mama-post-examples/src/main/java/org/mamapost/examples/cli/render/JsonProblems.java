package org.mamapost.examples.cli.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.mamapost.examples.cli.input.Place;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.text.Language;

/**
 * Writes why a row cannot be read as JSON: the first problem beside the other keys, and all of them in a list.
 *
 * @param json where to
 * @param language the language of messages
 */
public record JsonProblems(JsonGenerator json, Language language) {

  /**
   * Writes them into the object that is open.
   *
   * @param problems at least one problem
   * @throws IOException if they cannot be written
   */
  public void write(List<Problem> problems) throws IOException {
    fields(problems.get(0));
    list(problems);
  }

  /**
   * Writes the list of them alone.
   *
   * @param problems the problems, which may be none
   * @throws IOException if they cannot be written
   */
  public void list(List<Problem> problems) throws IOException {
    json.writeArrayFieldStart("problems");
    for (Problem problem : problems) {
      json.writeStartObject();
      fields(problem);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void fields(Problem problem) throws IOException {
    Place place = problem.place();
    json.writeStringField("file", place.file());
    json.writeNumberField("line", place.line().orElseThrow());
    json.writeFieldName("column");
    if (place.column().isPresent()) {
      json.writeNumber(place.column().getAsInt());
    } else {
      json.writeNull();
    }
    json.writeStringField("heading", place.heading().orElse(null));
    json.writeStringField("read", problem.read());
    json.writeStringField("message", problem.message().render(language));
  }
}
