package org.mamapost.examples.cli.benefit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.mamapost.region.Region;
import org.mamapost.time.DateRange;

/**
 * What a user asks beside the file.
 *
 * @param region fills empty 地区 cells
 * @param date fills empty 日期 cells
 * @param days the days of the calendar, with a last one, if a calendar is wanted
 */
public record CaseSettings(Optional<Region> region, LocalDate date, Optional<DateRange> days) {

  /** Checks that nothing is missing. */
  public CaseSettings {
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(days, "days");
  }
}
