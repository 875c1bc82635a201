package org.mamapost.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mamapost.examples.cli.benefit.CaseAssessor;
import org.mamapost.examples.cli.benefit.CaseFacts;
import org.mamapost.examples.cli.benefit.CaseOutcome;
import org.mamapost.examples.cli.benefit.CaseSettings;
import org.mamapost.examples.cli.benefit.CaseWriter;
import org.mamapost.examples.cli.benefit.JsonCases;
import org.mamapost.examples.cli.benefit.TextExplanations;
import org.mamapost.examples.cli.employer.EmployerOutcome;
import org.mamapost.examples.cli.employer.EmployerRolls;
import org.mamapost.examples.cli.employer.EmployerTable;
import org.mamapost.examples.cli.employer.EmployerWriter;
import org.mamapost.examples.cli.employer.JsonEmployers;
import org.mamapost.examples.cli.employer.TextEmployerExplanations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain FILE ID}: says step by step why one case of a file, or one employer, is due what it is. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec spec;

  @Mixin
  private CommonOptions common;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "case.file")
  private String file;

  @Parameters(index = "1", paramLabel = "ID", descriptionKey = "case.id")
  private String id;

  @Mixin
  private EmployersOption employers;

  @Mixin
  private CaseOptions options;

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    CaseSettings settings = options.settings(session, Optional.empty());
    CaseAssessor assessor = new CaseAssessor(session.registry(), settings);
    Optional<EmployerTable> table = employers.read(session, spec, settings, List.of(file));
    if (table.isEmpty()) {
      return CommandLineInterface.UNUSABLE;
    }
    return table.get().names(id) ? explainEmployer(assessor, table.get()) : explainCase(assessor);
  }

  private int explainEmployer(CaseAssessor assessor, EmployerTable table) throws IOException {
    EmployerRolls rolls = new EmployerRolls(session.registry(), table, Optional.of(id));
    boolean usable = new InputFiles(session).read(CaseFacts.COLUMNS, file, row -> {
      rolls.add(row, assessor.assess(row));
      return true;
    });
    if (!usable) {
      return CommandLineInterface.UNUSABLE;
    }
    boolean answered = true;
    try (EmployerWriter writer = employerWriter()) {
      for (EmployerOutcome outcome : rolls.outcomes(id).toList()) {
        writer.write(outcome);
        answered &= outcome.result().isAnswered();
      }
    }
    return answered ? CommandLineInterface.DONE : CommandLineInterface.SOME_DO_NOT_CONFORM;
  }

  private EmployerWriter employerWriter() throws IOException {
    return options.isJson()
        ? new JsonEmployers(session.streams().out(), session.language(), true)
        : new TextEmployerExplanations(session.streams().out(), session.language());
  }

  private int explainCase(CaseAssessor assessor) throws IOException {
    List<CaseOutcome> found = new ArrayList<>();
    boolean usable = new InputFiles(session).read(CaseFacts.COLUMNS, file, row -> {
      CaseOutcome outcome = assessor.assess(row);
      outcome.caseId().filter(id::equals).ifPresent(own -> found.add(outcome));
      return found.isEmpty();
    });
    if (!usable) {
      return CommandLineInterface.UNUSABLE;
    }
    if (found.isEmpty()) {
      session.report(Words.say("no-case", file, id));
      return CommandLineInterface.UNUSABLE;
    }
    try (CaseWriter writer = writer()) {
      writer.write(found.get(0));
    }
    return found.get(0).result().isAnswered()
        ? CommandLineInterface.DONE
        : CommandLineInterface.SOME_DO_NOT_CONFORM;
  }

  private CaseWriter writer() throws IOException {
    return options.isJson()
        ? new JsonCases(session.streams().out(), session.language(), true)
        : new TextExplanations(session.streams().out(), session.language());
  }
}
