package org.mamapost.family;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mamapost.person.Child;

/** The age of a child and the days on which it changes, born on 29 February too. */
record Birthdays(Child child) {

  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

  /** Tells whether the child is born on 29 February. */
  boolean onLeapDay() {
    return MonthDay.from(child.bornOn()).equals(LEAP_DAY);
  }

  /** The age in completed years. */
  int age(LocalDate day, Optional<LeapBirthday> rule) {
    int age = child.ageOn(day);
    boolean late = onLeapDay() && rule.filter(LeapBirthday.FIRST_OF_MARCH::equals).isPresent();
    return late && day.equals(child.bornOn().plusYears(age)) && !day.isLeapYear() && age > 0 ? age - 1 : age;
  }

  /** The days on which the child becomes one of the ages, under either rule for 29 February. */
  Stream<LocalDate> on(IntStream ages) {
    return ages.mapToObj(child.bornOn()::plusYears)
        .flatMap(day -> onLeapDay() ? Stream.of(day, day.plusDays(1)) : Stream.of(day));
  }
}
