package org.mamapost.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.mamapost.examples.cli.benefit.CaseWriter;
import org.mamapost.examples.cli.benefit.JsonCases;
import org.mamapost.examples.cli.benefit.Question;
import org.mamapost.examples.cli.benefit.TextCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code benefits FILE|-}: says what is due to each case of a file. */
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
  private CaseOptions options;

  @Mixin
  private PeriodOptions period;

  BenefitsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    return new CaseFiles(session, options, period.days(spec)).answer(files, Question.BENEFITS, this::writer);
  }

  private CaseWriter writer() throws IOException {
    return options.isJson()
        ? new JsonCases(session.streams().out(), session.language(), false)
        : new TextCases(session.streams().out(), session.language());
  }
}
