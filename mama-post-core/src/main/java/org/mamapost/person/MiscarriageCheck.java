package org.mamapost.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Finds a miscarriage that cannot have been: of a pregnancy that ended in a birth, or after months that do not add up.
 */
final class MiscarriageCheck {

  // As in PregnancyCheck, bounds beyond anything recorded: a month of pregnancy has four weeks at least.
  private static final int MOST_MONTHS = 12;
  private static final int DAYS_A_MONTH = 28;

  private final Odds odds;

  MiscarriageCheck(Odds odds) {
    this.odds = odds;
  }

  void check() {
    months();
    odds.value(MaternityFacts.MISCARRIED_ON).ifPresent(happened -> {
      afterBirth(happened);
      monthsKnown(happened);
    });
  }

  private void months() {
    odds.value(MaternityFacts.MISCARRIED_AT_MONTHS).ifPresent(months -> {
      if (months < 0 || months > MOST_MONTHS) {
        odds.find(MaternityFacts.MISCARRIED_AT_MONTHS, "months-out-of-range", months, MOST_MONTHS);
      }
      if (odds.isNone(MaternityFacts.MISCARRIED_ON)) {
        odds.find(MaternityFacts.MISCARRIED_AT_MONTHS, List.of(MaternityFacts.MISCARRIED_ON), "not-miscarried", months);
      }
    });
  }

  /** A pregnancy that ended in a birth does not end in a miscarriage as well, and a new one takes time. */
  private void afterBirth(LocalDate happened) {
    int months = Math.max(1, odds.value(MaternityFacts.MISCARRIED_AT_MONTHS).filter(count -> count <= MOST_MONTHS)
        .orElse(1));
    odds.value(MaternityFacts.BORN_ON)
        .filter(born -> !born.isAfter(happened) && !happened.isAfter(born.plusDays((long) months * DAYS_A_MONTH)))
        .ifPresent(born -> odds.find(MaternityFacts.MISCARRIED_ON, List.of(MaternityFacts.BORN_ON),
            "miscarried-after-birth", happened, born));
  }

  private void monthsKnown(LocalDate happened) {
    Optional<LocalDate> since = odds.value(MaternityFacts.PREGNANT_SINCE).filter(start -> !start.isAfter(happened));
    boolean ofThisPregnancy = !odds.isUnknown(MaternityFacts.BORN_ON) && since.isPresent()
        && odds.value(MaternityFacts.BORN_ON).filter(born -> !born.isBefore(since.get())).isEmpty();
    if (ofThisPregnancy) {
      int known = (int) Period.between(since.get(), happened).toTotalMonths();
      odds.value(MaternityFacts.MISCARRIED_AT_MONTHS).filter(months -> months < known).ifPresent(months ->
          odds.find(MaternityFacts.MISCARRIED_AT_MONTHS,
              List.of(MaternityFacts.PREGNANT_SINCE, MaternityFacts.MISCARRIED_ON), "fewer-months", months, known,
              since.get(), happened));
    }
  }
}
