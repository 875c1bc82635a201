package org.mamapost.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mamapost.examples.cli.benefit.CaseAssessor;
import org.mamapost.examples.cli.benefit.CaseFacts;
import org.mamapost.examples.cli.benefit.CaseOutcome;
import org.mamapost.examples.cli.benefit.CaseSettings;
import org.mamapost.examples.cli.benefit.CaseSummary;
import org.mamapost.examples.cli.benefit.CaseWriter;
import org.mamapost.examples.cli.benefit.JsonCases;
import org.mamapost.examples.cli.benefit.TextCases;
import org.mamapost.examples.cli.employer.EmployerOutcome;
import org.mamapost.examples.cli.employer.EmployerRolls;
import org.mamapost.examples.cli.employer.EmployerTable;
import org.mamapost.examples.cli.employer.EmployerWriter;
import org.mamapost.examples.cli.employer.JsonEmployers;
import org.mamapost.examples.cli.employer.TextEmployers;
import org.mamapost.examples.cli.option.DateConverter;
import org.mamapost.time.DateRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code benefits FILE|-}: says what is due to each case of a file, and settles the tax years of their employers. */
@Command(name = "benefits", sortOptions = false)
final class BenefitsCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec spec;

  @Mixin
  private CommonOptions common;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "case.file")
  private List<String> files;

  @Mixin
  private EmployersOption employers;

  @Mixin
  private CaseOptions options;

  @Option(names = "--from", converter = DateConverter.class, paramLabel = "DATE", descriptionKey = "from")
  private LocalDate from;

  @Option(names = "--to", converter = DateConverter.class, paramLabel = "DATE", descriptionKey = "to")
  private LocalDate to;

  BenefitsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    CaseSettings settings = options.settings(session, days());
    Optional<EmployerTable> table = employers.read(session, spec, settings, files);
    if (table.isEmpty()) {
      return CommandLineInterface.UNUSABLE;
    }
    EmployerRolls rolls = new EmployerRolls(session.registry(), table.get(), Optional.empty());
    CaseAssessor assessor = new CaseAssessor(session.registry(), settings);
    CaseSummary summary = CaseSummary.ofCases();
    boolean usable = true;
    try (CaseWriter writer = writer()) {
      for (String file : files) {
        usable &= new InputFiles(session).read(CaseFacts.COLUMNS, file, row -> {
          CaseOutcome outcome = assessor.assess(row);
          summary.add(outcome.result());
          writer.write(outcome);
          if (employers.isGiven()) {
            rolls.add(row, outcome);
          }
          return true;
        });
      }
    }
    CaseSummary years = settle(rolls);
    boolean today = options.isToday(settings.days()) && assessor.hasFilledDate();
    String text = summary.render(today ? Optional.of(settings.date()) : Optional.empty(), session.language());
    String ofYears = employers.isGiven() ? years.render(Optional.empty(), session.language()) : "";
    (options.isJson() ? session.streams().err() : session.streams().out()).print(text + ofYears);
    if (!usable) {
      return CommandLineInterface.UNUSABLE;
    }
    return summary.allAnswered() && years.allAnswered()
        ? CommandLineInterface.DONE
        : CommandLineInterface.SOME_DO_NOT_CONFORM;
  }

  private CaseSummary settle(EmployerRolls rolls) throws IOException {
    CaseSummary summary = CaseSummary.ofYears();
    try (EmployerWriter writer = employerWriter()) {
      for (EmployerOutcome outcome : (Iterable<EmployerOutcome>) rolls.outcomes()::iterator) {
        summary.add(outcome.result());
        writer.write(outcome);
      }
    }
    return summary;
  }

  private EmployerWriter employerWriter() throws IOException {
    return options.isJson()
        ? new JsonEmployers(session.streams().out(), session.language(), false)
        : new TextEmployers(session.streams().out(), session.language());
  }

  private Optional<DateRange> days() {
    if (from == null && to == null) {
      return Optional.empty();
    }
    if (from == null || to == null || to.isBefore(from)) {
      throw new UnusableOptionException(spec.commandLine(), Words.say("usage.days"));
    }
    return Optional.of(DateRange.ofInclusive(from, to));
  }

  private CaseWriter writer() throws IOException {
    return options.isJson()
        ? new JsonCases(session.streams().out(), session.language(), false)
        : new TextCases(session.streams().out(), session.language());
  }
}
