package org.mamapost.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mamapost.examples.cli.benefit.CaseAssessor;
import org.mamapost.examples.cli.benefit.CaseOutcome;
import org.mamapost.examples.cli.benefit.CaseWriter;
import org.mamapost.examples.cli.benefit.JsonCases;
import org.mamapost.examples.cli.benefit.Question;
import org.mamapost.examples.cli.benefit.TextExplanations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code explain FILE ID}: says step by step why one case of a file is due what it is. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

  private final Session session;

  @Mixin
  private CommonOptions common;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "case.file")
  private String file;

  @Parameters(index = "1", paramLabel = "ID", descriptionKey = "case.id")
  private String id;

  @Mixin
  private CaseOptions options;

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    CaseAssessor assessor = new CaseAssessor(
        session.registry(), options.settings(session, Optional.empty()), Question.BENEFITS);
    List<CaseOutcome> found = new ArrayList<>();
    boolean usable = new InputFiles(session).read(Question.BENEFITS.columns(), file, row -> {
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
