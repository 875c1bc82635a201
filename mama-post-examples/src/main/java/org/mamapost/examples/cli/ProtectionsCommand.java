package org.mamapost.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mamapost.examples.cli.benefit.CaseSettings;
import org.mamapost.examples.cli.benefit.CaseSummary;
import org.mamapost.examples.cli.option.DateConverter;
import org.mamapost.examples.cli.protection.ProtectionAsker;
import org.mamapost.time.DateRange;
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

  @Option(names = "--from", converter = DateConverter.class, paramLabel = "DATE", descriptionKey = "from")
  private LocalDate from;

  @Option(names = "--to", converter = DateConverter.class, paramLabel = "DATE", descriptionKey = "to")
  private LocalDate to;

  @Option(names = "--explain", descriptionKey = "explain")
  private boolean explaining;

  ProtectionsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    CaseSettings settings = options.settings(session, days());
    ProtectionAsker asker = ProtectionAsker.ofPeople(session.registry(), settings);
    return new ProtectionFiles(session, options, explaining)
        .answer(files, asker, settings, CaseSummary.ofCases());
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
}
