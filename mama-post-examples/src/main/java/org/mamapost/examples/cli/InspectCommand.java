package org.mamapost.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mamapost.examples.cli.benefit.CaseSettings;
import org.mamapost.examples.cli.benefit.CaseSummary;
import org.mamapost.examples.cli.protection.ProtectionAsker;
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
    CaseSettings settings = options.settings(session, Optional.empty());
    ProtectionAsker asker = ProtectionAsker.ofEmployers(session.registry(), settings);
    return new ProtectionFiles(session, options, false)
        .answer(files, asker, settings, CaseSummary.ofInspections());
  }
}
