package org.mamapost.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mamapost.examples.cli.benefit.CaseWriter;
import org.mamapost.examples.cli.benefit.JsonCases;
import org.mamapost.examples.cli.benefit.Question;
import org.mamapost.examples.cli.benefit.TextInspections;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code inspect FILE|-}: lists what each employer of a file has to show in an inspection. */
@Command(name = "inspect", sortOptions = false)
final class InspectCommand implements Callable<Integer> {

  private final Session session;

  @Mixin
  private CommonOptions common;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "inspect.file")
  private List<String> files;

  @Mixin
  private CaseOptions options;

  InspectCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    return new CaseFiles(session, options, Optional.empty()).answer(files, Question.INSPECTION, this::writer);
  }

  private CaseWriter writer() throws IOException {
    return options.isJson()
        ? new JsonCases(session.streams().out(), session.language(), false)
        : new TextInspections(session.streams().out(), session.language());
  }
}
