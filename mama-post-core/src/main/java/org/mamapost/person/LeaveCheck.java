package org.mamapost.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a leave that started when there was nothing to be on leave for. By which days it may start exactly the rules
 * say; here a year from the event is the bound, longer than any leave and any pregnancy.
 */
final class LeaveCheck {

  private static final int MOST_MONTHS = 12;
  private static final List<FactKey<LocalDate>> EVENTS =
      List.of(MaternityFacts.BORN_ON, MaternityFacts.MISCARRIED_ON);

  private final Odds odds;

  LeaveCheck(Odds odds) {
    this.odds = odds;
  }

  void check() {
    odds.value(MaternityFacts.LEAVE_STARTED_ON).ifPresent(start -> {
      beforePregnancy(start);
      ofNothing(start);
      farFromIt(start);
    });
  }

  private void beforePregnancy(LocalDate start) {
    odds.value(MaternityFacts.PREGNANT_SINCE)
        .filter(start::isBefore)
        .filter(since -> EVENTS.stream().allMatch(event ->
            odds.isNone(event) || odds.value(event).filter(day -> !day.isBefore(since)).isPresent()))
        .ifPresent(since -> odds.find(MaternityFacts.LEAVE_STARTED_ON, List.of(MaternityFacts.PREGNANT_SINCE),
            "before-pregnancy", start, since));
  }

  private void ofNothing(LocalDate start) {
    List<FactKey<?>> reasons =
        List.of(MaternityFacts.PREGNANT_SINCE, MaternityFacts.BORN_ON, MaternityFacts.MISCARRIED_ON);
    if (reasons.stream().allMatch(odds::isNone)) {
      odds.find(MaternityFacts.LEAVE_STARTED_ON, reasons, "leave-of-nothing", start);
    }
  }

  private void farFromIt(LocalDate start) {
    if (EVENTS.stream().anyMatch(odds::isUnknown)) {
      return;
    }
    Stream<FactKey<LocalDate>> happened = EVENTS.stream().filter(event -> odds.value(event).isPresent());
    happened.min(Comparator.comparing(event -> Math.abs(ChronoUnit.DAYS.between(day(event), start))))
        .filter(nearest -> isFar(start, day(nearest)))
        .ifPresent(nearest -> odds.find(MaternityFacts.LEAVE_STARTED_ON, List.of(nearest), "leave-far-off", start,
            nearest, day(nearest), MOST_MONTHS));
  }

  private LocalDate day(FactKey<LocalDate> event) {
    return odds.value(event).orElseThrow();
  }

  /** After the event it may be the leave of another pregnancy, if there may be one. */
  private boolean isFar(LocalDate start, LocalDate event) {
    Optional<LocalDate> since = odds.value(MaternityFacts.PREGNANT_SINCE);
    boolean mayBeOfAnother = odds.isUnknown(MaternityFacts.PREGNANT_SINCE)
        || since.filter(anew -> anew.isAfter(event) && !start.isBefore(anew)).isPresent();
    return start.isBefore(event.minusMonths(MOST_MONTHS))
        || start.isAfter(event.plusMonths(MOST_MONTHS)) && !mayBeOfAnother;
  }
}
