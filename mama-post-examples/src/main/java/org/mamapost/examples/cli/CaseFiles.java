package org.mamapost.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mamapost.examples.cli.benefit.CaseAssessor;
import org.mamapost.examples.cli.benefit.CaseOutcome;
import org.mamapost.examples.cli.benefit.CaseSettings;
import org.mamapost.examples.cli.benefit.CaseSummary;
import org.mamapost.examples.cli.benefit.CaseWriter;
import org.mamapost.examples.cli.benefit.Question;
import org.mamapost.time.DateRange;

/**
 * Asks one question of every case of some files.
 *
 * @param session where they are read and the answers go
 * @param options what fills empty cells
 * @param days the period that is asked about, if one is
 */
record CaseFiles(Session session, CaseOptions options, Optional<DateRange> days) {

  /** Opens the writer of the answers. */
  @FunctionalInterface
  interface Opener {

    /** Opens it. */
    CaseWriter open() throws IOException;
  }

  /** Answers, and returns the exit code. */
  int answer(List<String> files, Question question, Opener answers) throws IOException {
    CaseSettings settings = options.settings(session, days);
    CaseAssessor assessor = new CaseAssessor(session.registry(), settings, question);
    CaseSummary summary = new CaseSummary(question);
    boolean usable = true;
    try (CaseWriter writer = answers.open()) {
      for (String file : files) {
        usable &= new InputFiles(session).read(question.columns(), file, row -> {
          CaseOutcome outcome = assessor.assess(row);
          summary.add(outcome);
          writer.write(outcome);
          return true;
        });
      }
    }
    boolean today = options.isToday(settings.days()) && assessor.hasFilledDate();
    String text = summary.render(today ? Optional.of(settings.date()) : Optional.empty(), session.language());
    (options.isJson() ? session.streams().err() : session.streams().out()).print(text);
    if (!usable) {
      return CommandLineInterface.UNUSABLE;
    }
    return summary.allAnswered() ? CommandLineInterface.DONE : CommandLineInterface.SOME_DO_NOT_CONFORM;
  }
}
