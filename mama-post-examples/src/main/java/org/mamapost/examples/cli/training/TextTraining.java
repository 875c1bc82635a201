package org.mamapost.examples.cli.training;

import java.io.IOException;
import java.io.Serializable;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.mamapost.amount.Share;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.examples.cli.input.Names;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.examples.cli.render.Basis;
import org.mamapost.fact.Stated;
import org.mamapost.service.Course;
import org.mamapost.service.CourseFit;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;
import org.mamapost.text.Message;
import org.mamapost.time.DayGroup;

/** Writes for people: a line for every course, and beneath it what stands against it. */
public final class TextTraining implements TrainingWriter {

  private final Writer out;
  private final Language language;

  /**
   * A writer.
   *
   * @param out where to
   * @param language the language
   */
  public TextTraining(Writer out, Language language) {
    this.out = out;
    this.language = language;
  }

  @Override
  public void write(List<Problem> problems, List<CourseFit> fits, Refusal subsidy, Optional<Answer<Share>> rate)
      throws IOException {
    for (Problem problem : problems) {
      line(problem.line());
    }
    for (CourseFit fit : fits) {
      Course course = fit.course();
      line(Words.say("course." + fit.holding().name(), course.id(), shown(course.field()), shown(course.format()),
          sessions(course), shown(course.place())));
      for (Explanation step : fit.steps()) {
        if (step.holding() != Holding.HOLDS) {
          line(Words.say("step", step.holding(), step.statement()));
        }
      }
    }
    line(Words.say("subsidy", subsidy.reason(), subsidy.message()));
    bases(subsidy.citations());
    if (rate.isPresent()) {
      line(rate.get().fold(refusal -> Words.say("rate.refused", refusal.reason(), refusal.message()),
          share -> Words.say("rate", share, rate.get().explanation().statement())));
      bases(rate.get().explanation().citations());
    }
  }

  private void bases(List<Citation> citations) throws IOException {
    for (Citation citation : citations) {
      line(Words.say("basis", Basis.of(citation)));
    }
  }

  private static Serializable sessions(Course course) {
    return shown(course.sessions().map(TextTraining::names));
  }

  private static Names names(List<DayGroup> groups) {
    return Names.of(groups);
  }

  private static Serializable shown(Stated<? extends Serializable> stated) {
    return stated.fold(() -> Words.say("unknown"), () -> Words.say("none"), value -> value);
  }

  private void line(Message message) throws IOException {
    out.write(message.render(language));
    out.write('\n');
  }
}
