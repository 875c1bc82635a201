package org.mamapost.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a pregnancy whose dates cannot all be true: one that lasts too long, or begins too soon after a birth. The
 * bounds are no rules of policy. They lie beyond what has ever been recorded, so that nothing possible is refused.
 */
final class PregnancyCheck {

  private static final int MOST_MONTHS = 12;
  private static final int DAYS_AFTER_BIRTH = 28;
  private static final List<FactKey<LocalDate>> ENDS = List.of(MaternityFacts.BORN_ON, MaternityFacts.MISCARRIED_ON);

  /** A day of a pregnancy, and how many of its months are over by then at least. */
  private enum Mark {
    KNOWN(MaternityFacts.PREGNANT_SINCE, 0),
    SEVEN_MONTHS(MaternityFacts.SEVEN_MONTHS_ON, 7),
    DUE(MaternityFacts.DUE_ON, 9);

    private final FactKey<LocalDate> key;
    private final int monthsLeft;

    Mark(FactKey<LocalDate> key, int months) {
      this.key = key;
      this.monthsLeft = MOST_MONTHS - months;
    }

    LocalDate latestEnd(LocalDate day) {
      return day.plusMonths(monthsLeft);
    }
  }

  private final Odds odds;

  PregnancyCheck(Odds odds) {
    this.odds = odds;
  }

  void check() {
    order();
    length();
    end();
    goesOn();
    notPregnant();
    anew();
  }

  private void order() {
    odds.value(MaternityFacts.PREGNANT_SINCE).ifPresent(start -> {
      for (FactKey<LocalDate> later : List.of(MaternityFacts.SEVEN_MONTHS_ON, MaternityFacts.DUE_ON)) {
        odds.value(later).filter(start::isAfter).ifPresent(before ->
            odds.find(later, List.of(MaternityFacts.PREGNANT_SINCE), "before-pregnancy", before, start));
      }
    });
    odds.value(MaternityFacts.DUE_ON).ifPresent(due -> odds.value(MaternityFacts.SEVEN_MONTHS_ON)
        .filter(due::isBefore)
        .ifPresent(seven -> odds.find(
            MaternityFacts.SEVEN_MONTHS_ON, List.of(MaternityFacts.DUE_ON), "seven-after-due", seven, due)));
  }

  private void length() {
    tooLong(Mark.KNOWN, MaternityFacts.SEVEN_MONTHS_ON);
    tooLong(Mark.KNOWN, MaternityFacts.DUE_ON);
    tooLong(Mark.SEVEN_MONTHS, MaternityFacts.DUE_ON);
  }

  private void tooLong(Mark mark, FactKey<LocalDate> later) {
    odds.value(mark.key).ifPresent(day -> odds.value(later)
        .filter(mark.latestEnd(day)::isBefore)
        .ifPresent(end -> odds.find(later, List.of(mark.key), "pregnancy-too-long", end, mark.key, day,
            mark.monthsLeft)));
  }

  /** The birth or miscarriage that ended the pregnancy, where nothing else can have ended it before. */
  private void end() {
    Optional<LocalDate> since = odds.value(MaternityFacts.PREGNANT_SINCE);
    if (since.isEmpty() || ENDS.stream().anyMatch(odds::isUnknown)) {
      return;
    }
    ENDS.stream()
        .filter(key -> odds.value(key).filter(end -> !end.isBefore(since.get())).isPresent())
        .min((one, other) -> odds.value(one).orElseThrow().compareTo(odds.value(other).orElseThrow()))
        .ifPresent(end -> {
          tooLong(Mark.KNOWN, end);
          if (odds.value(MaternityFacts.DUE_ON).filter(due -> !due.isBefore(since.get())).isPresent()) {
            tooLong(Mark.DUE, end);
          }
        });
  }

  /** A pregnancy that is said not to be over, although it has to be. */
  private void goesOn() {
    Stream.of(Mark.values())
        .filter(mark -> odds.value(mark.key).filter(day -> hasToBeOver(mark, day)).isPresent())
        .findFirst()
        .ifPresent(mark -> odds.find(mark.key, List.copyOf(ENDS), "pregnancy-goes-on",
            odds.value(mark.key).orElseThrow(), mark.monthsLeft, odds.firstDay()));
  }

  private boolean hasToBeOver(Mark mark, LocalDate day) {
    LocalDate start = odds.value(MaternityFacts.PREGNANT_SINCE)
        .filter(since -> !since.isAfter(day)).orElse(day.minusMonths(MOST_MONTHS));
    return mark.latestEnd(day).isBefore(odds.firstDay()) && ENDS.stream().allMatch(end ->
        odds.isNone(end) || odds.value(end).filter(start::isAfter).isPresent());
  }

  private void notPregnant() {
    if (odds.isNone(MaternityFacts.PREGNANT_SINCE) && ENDS.stream().allMatch(odds::isNone)) {
      for (FactKey<LocalDate> hers : List.of(MaternityFacts.SEVEN_MONTHS_ON, MaternityFacts.DUE_ON)) {
        odds.value(hers).ifPresent(day ->
            odds.find(hers, List.of(MaternityFacts.PREGNANT_SINCE), "not-pregnant", day));
      }
    }
  }

  private void anew() {
    odds.value(MaternityFacts.BORN_ON).ifPresent(born -> odds.value(MaternityFacts.PREGNANT_SINCE)
        .filter(since -> since.isAfter(born) && !since.isAfter(born.plusDays(DAYS_AFTER_BIRTH)))
        .ifPresent(since -> odds.find(MaternityFacts.PREGNANT_SINCE, List.of(MaternityFacts.BORN_ON),
            "pregnant-too-soon", since, DAYS_AFTER_BIRTH, born)));
  }
}
