package org.mamapost.person;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mamapost.time.DateRange;

/** The facts of a case while they are held against one another, and what was found to be at odds. Used once. */
final class Odds {

  private final Facts facts;
  private final DateRange days;
  private final List<FactFinding> findings = new ArrayList<>();

  Odds(Facts facts, DateRange days) {
    this.facts = facts;
    this.days = days;
  }

  /** By this day what is said to be none has not happened. */
  LocalDate firstDay() {
    return days.first();
  }

  /** After this day nothing has happened. */
  LocalDate lastDay() {
    return days.last().orElseThrow();
  }

  <T> Optional<T> value(FactKey<T> key) {
    return facts.value(key).value();
  }

  boolean isNone(FactKey<?> key) {
    return facts.value(key).isNone();
  }

  boolean isUnknown(FactKey<?> key) {
    return facts.value(key).isUnknown();
  }

  void find(FactKey<?> fact, String key, Serializable... arguments) {
    find(fact, List.of(), key, arguments);
  }

  void find(FactKey<?> fact, List<FactKey<?>> against, String key, Serializable... arguments) {
    findings.add(new FactFinding(fact, against, Words.say(key, arguments)));
  }

  List<FactFinding> all() {
    return List.copyOf(findings);
  }
}
