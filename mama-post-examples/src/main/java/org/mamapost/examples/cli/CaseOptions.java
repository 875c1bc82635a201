package org.mamapost.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.mamapost.examples.cli.benefit.CaseSettings;
import org.mamapost.examples.cli.option.DateConverter;
import org.mamapost.examples.cli.option.FormatConverter;
import org.mamapost.examples.cli.option.OutputFormat;
import org.mamapost.examples.cli.option.RegionConverter;
import org.mamapost.region.Region;
import org.mamapost.time.DateRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options of the commands that ask what is due. */
@Command
final class CaseOptions {

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text",
      converter = FormatConverter.TextOrJson.class, descriptionKey = "format")
  private OutputFormat format;

  @Option(names = "--region", converter = RegionConverter.class, paramLabel = "REGION", descriptionKey = "case.region")
  private Region region;

  @Option(names = "--date", converter = DateConverter.class, paramLabel = "DATE", descriptionKey = "case.date")
  private LocalDate date;

  boolean isJson() {
    return format == OutputFormat.JSON;
  }

  /** Whether the day that fills empty cells is today, for want of another. */
  boolean isToday(Optional<DateRange> days) {
    return date == null && days.isEmpty();
  }

  CaseSettings settings(Session session, Optional<DateRange> days) {
    LocalDate filling = Optional.ofNullable(date).or(() -> days.map(DateRange::first)).orElseGet(session::today);
    return new CaseSettings(Optional.ofNullable(region), filling, days);
  }
}
