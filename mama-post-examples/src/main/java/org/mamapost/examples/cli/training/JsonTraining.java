package org.mamapost.examples.cli.training;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Refusal;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.examples.cli.render.JsonCitation;
import org.mamapost.examples.cli.render.JsonProblems;
import org.mamapost.service.CourseFit;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;

/** Writes JSON Lines: one object a course, then one for the subsidy; the key {@code kind} says which it is. */
public final class JsonTraining implements TrainingWriter {

  private final Writer out;
  private final Language language;

  /**
   * A writer.
   *
   * @param out where to
   * @param language the language of names and messages
   */
  public JsonTraining(Writer out, Language language) {
    this.out = out;
    this.language = language;
  }

  @Override
  public void write(List<Problem> problems, List<CourseFit> fits, Refusal subsidy) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      if (!problems.isEmpty()) {
        start(json, "unreadable");
        new JsonProblems(json, language).write(problems);
        json.writeEndObject();
      }
      for (CourseFit fit : fits) {
        course(json, fit);
      }
      subsidy(json, subsidy);
      json.writeRaw('\n');
    }
  }

  private void course(JsonGenerator json, CourseFit fit) throws IOException {
    start(json, "course");
    json.writeStringField("id", fit.course().id());
    json.writeStringField("fit", fit.holding().english());
    json.writeArrayFieldStart("steps");
    for (Explanation step : fit.steps()) {
      json.writeStartObject();
      json.writeStringField("statement", step.statement().render(language));
      json.writeStringField("holding", step.holding().english());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void subsidy(JsonGenerator json, Refusal subsidy) throws IOException {
    start(json, "subsidy");
    json.writeStringField("reason", subsidy.reason().english());
    json.writeStringField("message", subsidy.message().render(language));
    json.writeArrayFieldStart("basis");
    for (Citation citation : subsidy.citations()) {
      JsonCitation.write(json, citation);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void start(JsonGenerator json, String kind) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", kind);
  }
}
