package org.mamapost.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mamapost.examples.cli.benefit.CaseSettings;
import org.mamapost.examples.cli.benefit.CaseSummary;
import org.mamapost.examples.cli.protection.ProtectionAsker;
import org.mamapost.examples.cli.protection.ProtectionJson;
import org.mamapost.examples.cli.protection.ProtectionOutcome;
import org.mamapost.examples.cli.protection.ProtectionText;
import org.mamapost.examples.cli.protection.ProtectionWriter;

/**
 * Asks about every row of some files.
 *
 * @param session where they are read and the answers go
 * @param options what fills empty cells
 * @param explaining whether every answer is explained
 */
record ProtectionFiles(Session session, CaseOptions options, boolean explaining) {

  /** Answers, and returns the exit code. */
  int answer(List<String> files, ProtectionAsker asker, CaseSettings settings, CaseSummary summary)
      throws IOException {
    boolean usable = true;
    try (ProtectionWriter writer = writer()) {
      for (String file : files) {
        usable &= new InputFiles(session).read(asker.columns(), file, row -> {
          ProtectionOutcome outcome = asker.ask(row);
          summary.add(outcome.result());
          writer.write(outcome);
          return true;
        });
      }
    }
    boolean today = options.isToday(settings.days()) && asker.hasFilledDate();
    String text = summary.render(today ? Optional.of(settings.date()) : Optional.empty(), session.language());
    (options.isJson() ? session.streams().err() : session.streams().out()).print(text);
    if (!usable) {
      return CommandLineInterface.UNUSABLE;
    }
    return summary.allAnswered() ? CommandLineInterface.DONE : CommandLineInterface.SOME_DO_NOT_CONFORM;
  }

  private ProtectionWriter writer() throws IOException {
    return options.isJson()
        ? new ProtectionJson(session.streams().out(), session.language(), explaining)
        : new ProtectionText(session.streams().out(), session.language(), explaining);
  }
}
