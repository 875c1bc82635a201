package org.mamapost.examples.cli.benefit;

import java.util.List;
import java.util.stream.Stream;
import org.mamapost.protection.ProtectionPeriod;
import org.mamapost.time.DateRange;

/**
 * What protects somebody over a period.
 *
 * @param days the period, with a last day
 * @param periods for each protection its answers in order of time
 * @param gaps the days on which no policy answers
 */
public record ProtectionCalendar(DateRange days, List<ProtectionPeriod> periods, List<BenefitCalendar.Gap> gaps) {

  /** Copies the lists. */
  public ProtectionCalendar {
    periods = List.copyOf(periods);
    gaps = List.copyOf(gaps);
  }

  /** The periods in which a protection applies, or in which it cannot be told. */
  public List<ProtectionPeriod> telling() {
    return periods.stream()
        .filter(period -> period.answer().answer().refusal().filter(refusal ->
            CaseResult.withoutAny(Stream.of(refusal)) == CaseResult.NOT_DUE).isEmpty())
        .toList();
  }
}
