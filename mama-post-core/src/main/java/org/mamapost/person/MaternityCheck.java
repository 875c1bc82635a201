package org.mamapost.person;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds facts about pregnancy and birth that cannot all be true. Used once. */
final class MaternityCheck {

  private final Facts facts;
  private final LocalDate day;
  private final List<FactFinding> findings = new ArrayList<>();

  private MaternityCheck(Facts facts, LocalDate day) {
    this.facts = facts;
    this.day = day;
  }

  static List<FactFinding> of(Facts facts, LocalDate day) {
    MaternityCheck check = new MaternityCheck(facts, day);
    check.whatHasHappened();
    check.pregnancy();
    check.leave();
    check.numbers();
    check.sex();
    return check.findings;
  }

  private void whatHasHappened() {
    for (FactKey<LocalDate> event : List.of(
        MaternityFacts.BORN_ON, MaternityFacts.MISCARRIED_ON, MaternityFacts.WIFE_BORE_ON)) {
      value(event).filter(day::isBefore).ifPresent(later -> find(event, List.of(), "happens-later", later, day));
    }
  }

  private void pregnancy() {
    Optional<LocalDate> since = value(MaternityFacts.PREGNANT_SINCE);
    since.ifPresent(start -> {
      for (FactKey<LocalDate> later : List.of(MaternityFacts.SEVEN_MONTHS_ON, MaternityFacts.DUE_ON)) {
        value(later).filter(start::isAfter).ifPresent(before ->
            find(later, List.of(MaternityFacts.PREGNANT_SINCE), "before-pregnancy", before, start));
      }
    });
  }

  /** Leave does not start before the pregnancy was known; whether it starts before its birth the law limits. */
  private void leave() {
    value(MaternityFacts.LEAVE_STARTED_ON).ifPresent(leave -> value(MaternityFacts.PREGNANT_SINCE)
        .filter(leave::isBefore)
        .filter(since -> value(MaternityFacts.BORN_ON).filter(since::isAfter).isEmpty())
        .filter(since -> value(MaternityFacts.MISCARRIED_ON).filter(since::isAfter).isEmpty())
        .ifPresent(since -> find(MaternityFacts.LEAVE_STARTED_ON, List.of(MaternityFacts.PREGNANT_SINCE),
            "before-pregnancy", leave, since)));
  }

  private void numbers() {
    for (FactKey<Integer> count : List.of(MaternityFacts.BABIES, MaternityFacts.BIRTH_ORDER)) {
      value(count).filter(number -> number < 1).ifPresent(number -> find(count, List.of(), "none-born", number));
    }
  }

  private void sex() {
    value(CarerFacts.SEX).filter(sex -> sex == Sex.MALE).ifPresent(man -> {
      for (FactKey<LocalDate> hers : List.of(
          MaternityFacts.PREGNANT_SINCE, MaternityFacts.BORN_ON, MaternityFacts.MISCARRIED_ON)) {
        value(hers).ifPresent(date -> find(hers, List.of(CarerFacts.SEX), "of-a-man", date));
      }
    });
  }

  private <T> Optional<T> value(FactKey<T> key) {
    return facts.value(key).value();
  }

  private void find(FactKey<?> fact, List<FactKey<?>> against, String key, Serializable... arguments) {
    findings.add(new FactFinding(fact, against, Words.say(key, arguments)));
  }
}
