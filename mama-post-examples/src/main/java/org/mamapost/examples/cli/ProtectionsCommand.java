package org.mamapost.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.mamapost.examples.cli.benefit.CaseWriter;
import org.mamapost.examples.cli.benefit.JsonCases;
import org.mamapost.examples.cli.benefit.Question;
import org.mamapost.examples.cli.benefit.TextProtections;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code protections FILE|-}: says what protects each person of a file at work. */
@Command(name = "protections", sortOptions = false)
final class ProtectionsCommand implements Callable<Integer> {

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

  @Option(names = "--explain", descriptionKey = "explain")
  private boolean explaining;

  ProtectionsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    return new CaseFiles(session, options, period.days(spec)).answer(files, Question.PROTECTIONS, this::writer);
  }

  private CaseWriter writer() throws IOException {
    return options.isJson()
        ? new JsonCases(session.streams().out(), session.language(), explaining)
        : new TextProtections(session.streams().out(), session.language(), explaining);
  }
}
