package org.mamapost.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mamapost.examples.cli.benefit.CaseFacts;
import org.mamapost.examples.cli.benefit.CaseSettings;
import org.mamapost.examples.cli.option.DateConverter;
import org.mamapost.examples.cli.stage.StageAsker;
import org.mamapost.examples.cli.stage.StageJson;
import org.mamapost.examples.cli.stage.StageOutcome;
import org.mamapost.examples.cli.stage.StageSummary;
import org.mamapost.examples.cli.stage.StageText;
import org.mamapost.examples.cli.stage.StageWriter;
import org.mamapost.time.DateRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stage FILE|-}: says in which care stages each family of a file is, and when that changes. */
@Command(name = "stage", sortOptions = false)
final class StageCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec spec;

  @Mixin
  private CommonOptions common;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "stage.file")
  private List<String> files;

  @Mixin
  private CaseOptions options;

  @Option(names = "--to", converter = DateConverter.class, paramLabel = "DATE", descriptionKey = "stage.to")
  private LocalDate to;

  StageCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    CaseSettings settings = settings();
    StageAsker asker = new StageAsker(session.registry(), settings);
    StageSummary summary = new StageSummary();
    boolean usable = true;
    try (StageWriter writer = writer()) {
      for (String file : files) {
        usable &= new InputFiles(session).read(CaseFacts.COLUMNS, file, row -> {
          StageOutcome outcome = asker.ask(row);
          summary.add(outcome);
          writer.write(outcome);
          return true;
        });
      }
    }
    boolean today = options.isToday(Optional.empty()) && asker.hasFilledDate();
    String text = summary.render(today ? Optional.of(settings.date()) : Optional.empty(), session.language());
    (options.isJson() ? session.streams().err() : session.streams().out()).print(text);
    if (!usable) {
      return CommandLineInterface.UNUSABLE;
    }
    return summary.allAnswered() ? CommandLineInterface.DONE : CommandLineInterface.SOME_DO_NOT_CONFORM;
  }

  private CaseSettings settings() {
    CaseSettings settings = options.settings(session, Optional.empty());
    if (to == null) {
      return settings;
    }
    // A row has a day of its own as a rule; today only fills the cells that are empty.
    if (to.isBefore(settings.date()) && !options.isToday(Optional.empty())) {
      throw new UnusableOptionException(spec.commandLine(), Words.say("usage.to", to, settings.date()));
    }
    LocalDate first = to.isBefore(settings.date()) ? to : settings.date();
    return new CaseSettings(settings.region(), settings.date(), Optional.of(DateRange.ofInclusive(first, to)));
  }

  private StageWriter writer() throws IOException {
    return options.isJson()
        ? new StageJson(session.streams().out(), session.language())
        : new StageText(session.streams().out(), session.language());
  }
}
