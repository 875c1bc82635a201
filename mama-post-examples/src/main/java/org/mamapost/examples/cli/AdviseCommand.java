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

/** {@code advise FILE|-}: says which clause answers each complaint of a file, what to prove, what to do and where. */
@Command(name = "advise", sortOptions = false)
final class AdviseCommand implements Callable<Integer> {

  private final Session session;

  @Mixin
  private CommonOptions common;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "advise.file")
  private List<String> files;

  @Mixin
  private CaseOptions options;

  AdviseCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    CaseSettings settings = options.settings(session, Optional.empty());
    ProtectionAsker asker = ProtectionAsker.ofComplaints(session.registry(), settings);
    return new ProtectionFiles(session, options, false)
        .answer(files, asker, settings, CaseSummary.ofComplaints());
  }
}
