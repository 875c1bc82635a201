package org.mamapost.examples.cli.training;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.mamapost.amount.Share;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Refusal;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.examples.cli.render.JsonCitation;
import org.mamapost.examples.cli.render.JsonLines;
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
  public void write(List<Problem> problems, List<CourseFit> fits, Refusal subsidy, Optional<Answer<Share>> rate)
      throws IOException {
    try (JsonGenerator json = new JsonLines(out)) {
      if (!problems.isEmpty()) {
        start(json, "unreadable");
        new JsonProblems(json, language).write(problems);
        json.writeEndObject();
      }
      for (CourseFit fit : fits) {
        course(json, fit);
      }
      refused(json, "subsidy", subsidy);
      if (rate.isPresent()) {
        rate(json, rate.get());
      }
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

  private void rate(JsonGenerator json, Answer<Share> rate) throws IOException {
    if (rate.refusal().isPresent()) {
      refused(json, "employment-rate", rate.refusal().get());
      return;
    }
    start(json, "employment-rate");
    json.writeStringField("share", rate.orElseThrow().toString());
    json.writeStringField("message", rate.explanation().statement().render(language));
    basis(json, rate.explanation().citations());
    json.writeEndObject();
  }

  private void refused(JsonGenerator json, String kind, Refusal refusal) throws IOException {
    start(json, kind);
    json.writeStringField("reason", refusal.reason().english());
    json.writeStringField("message", refusal.message().render(language));
    basis(json, refusal.citations());
    json.writeEndObject();
  }

  private static void basis(JsonGenerator json, List<Citation> citations) throws IOException {
    json.writeArrayFieldStart("basis");
    for (Citation citation : citations) {
      JsonCitation.write(json, citation);
    }
    json.writeEndArray();
  }

  private static void start(JsonGenerator json, String kind) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", kind);
  }
}
