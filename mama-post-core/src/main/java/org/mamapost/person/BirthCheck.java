package org.mamapost.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what is said of a birth and its babies that cannot all be true. */
final class BirthCheck {

  // The most that are known to have been born together and lived: no rule of policy.
  private static final int MOST_BABIES = 9;

  private final Odds odds;

  BirthCheck(Odds odds) {
    this.odds = odds;
  }

  void check() {
    numbers();
    result();
    death();
    ownChildren();
  }

  private void numbers() {
    for (FactKey<Integer> count : List.of(MaternityFacts.BABIES, MaternityFacts.BIRTH_ORDER)) {
      odds.value(count).filter(number -> number < 1).ifPresent(number -> odds.find(count, "none-born", number));
    }
    odds.value(MaternityFacts.BABIES).filter(number -> number > MOST_BABIES).ifPresent(number ->
        odds.find(MaternityFacts.BABIES, "too-many-babies", number, MOST_BABIES));
  }

  private void result() {
    if (odds.isNone(MaternityFacts.BORN_ON)) {
      odds.value(MaternityFacts.BIRTH_RESULT).ifPresent(result ->
          odds.find(MaternityFacts.BIRTH_RESULT, List.of(MaternityFacts.BORN_ON), "no-birth", result));
      odds.value(MaternityFacts.BABY_DIED_ON).ifPresent(died ->
          odds.find(MaternityFacts.BABY_DIED_ON, List.of(MaternityFacts.BORN_ON), "no-birth", died));
    } else if (odds.isNone(MaternityFacts.BIRTH_RESULT)) {
      odds.value(MaternityFacts.BORN_ON).ifPresent(born ->
          odds.find(MaternityFacts.BIRTH_RESULT, List.of(MaternityFacts.BORN_ON), "no-result", born));
    }
  }

  private void death() {
    odds.value(MaternityFacts.BABY_DIED_ON).ifPresent(died -> {
      odds.value(MaternityFacts.BORN_ON).filter(died::isBefore).ifPresent(born ->
          odds.find(MaternityFacts.BABY_DIED_ON, List.of(MaternityFacts.BORN_ON), "died-before-birth", died, born));
      odds.value(MaternityFacts.BIRTH_RESULT).filter(result -> result == BirthResult.STILL).ifPresent(still ->
          odds.find(MaternityFacts.BABY_DIED_ON, List.of(MaternityFacts.BIRTH_RESULT), "stillborn-died", died));
    });
  }

  private void ownChildren() {
    odds.value(MaternityFacts.BORN_ON).ifPresent(born -> {
      long own = own().filter(child -> Math.abs(ChronoUnit.DAYS.between(born, child.bornOn())) <= 1).count();
      odds.value(MaternityFacts.BIRTH_RESULT).filter(result -> result == BirthResult.STILL && own > 0)
          .ifPresent(still ->
              odds.find(MaternityFacts.BIRTH_RESULT, List.of(CarerFacts.CHILDREN), "stillborn-child", born));
      odds.value(MaternityFacts.BABIES).filter(babies -> babies >= 1 && babies < own).ifPresent(babies ->
          odds.find(MaternityFacts.BABIES, List.of(CarerFacts.CHILDREN), "more-children", babies, own, born));
    });
    boolean woman = odds.value(CarerFacts.SEX).filter(sex -> sex == Sex.FEMALE).isPresent();
    if (woman && odds.isNone(MaternityFacts.BORN_ON)) {
      LocalDate day = odds.firstDay();
      own().map(Child::bornOn).filter(born -> !born.isAfter(day) && born.isAfter(day.minusYears(1))).findFirst()
          .ifPresent(born -> odds.find(MaternityFacts.BORN_ON, List.of(CarerFacts.CHILDREN), "bore-own-child", born));
    }
  }

  /** The children who are said to be her own; of the others it is not known, or denied. */
  private Stream<Child> own() {
    return odds.value(CarerFacts.CHILDREN).stream().flatMap(known -> known.children().stream())
        .filter(child -> child.ties().relation().fold(
            () -> odds.value(CarerFacts.CHILD_RELATION), Optional::<Relation>empty, Optional::of)
            .filter(Relation.OWN::equals).isPresent());
  }
}
