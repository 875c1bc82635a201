package org.mamapost.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.mamapost.examples.cli.option.DateConverter;
import org.mamapost.time.DateRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that ask about a period. */
@Command
final class PeriodOptions {

  @Option(names = "--from", converter = DateConverter.class, paramLabel = "DATE", descriptionKey = "from")
  private LocalDate from;

  @Option(names = "--to", converter = DateConverter.class, paramLabel = "DATE", descriptionKey = "to")
  private LocalDate to;

  /**
   * The period.
   *
   * @throws UnusableOptionException if only one end is given, or the last day is before the first
   */
  Optional<DateRange> days(CommandSpec spec) {
    if (from == null && to == null) {
      return Optional.empty();
    }
    if (from == null || to == null || to.isBefore(from)) {
      throw new UnusableOptionException(spec.commandLine(), Words.say("usage.days"));
    }
    return Optional.of(DateRange.ofInclusive(from, to));
  }
}
