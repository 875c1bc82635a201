package org.mamapost.person;

import java.util.List;
import java.util.Optional;

/** Finds numbers of an employer that cannot all be true: each group is within a larger one. */
final class InspectionCheck {

  /** Who is counted in the first number is counted in the second as well. */
  private record Within(FactKey<Integer> part, FactKey<Integer> whole) {}

  private static final List<Within> GROUPS = List.of(
      new Within(InspectionFacts.PREGNANT, InspectionFacts.WOMEN),
      new Within(InspectionFacts.SEVEN_MONTHS, InspectionFacts.PREGNANT),
      new Within(InspectionFacts.SEVEN_MONTHS, InspectionFacts.WOMEN),
      new Within(InspectionFacts.GAVE_BIRTH, InspectionFacts.WOMEN),
      new Within(InspectionFacts.MISCARRIED, InspectionFacts.WOMEN),
      new Within(InspectionFacts.NURSING, InspectionFacts.WOMEN),
      new Within(InspectionFacts.NURSING, InspectionFacts.PARENTS_OF_SMALL_CHILDREN));

  private final Odds odds;

  InspectionCheck(Odds odds) {
    this.odds = odds;
  }

  void check() {
    for (FactKey<?> key : FactKeys.ofInspection()) {
      odds.value(key).map(Integer.class::cast).filter(number -> number < 0)
          .ifPresent(number -> odds.find(key, "below-zero", number));
    }
    for (Within group : GROUPS) {
      number(group.part()).ifPresent(part -> number(group.whole()).filter(whole -> part > whole).ifPresent(whole ->
          odds.find(group.part(), List.of(group.whole()), "more-than-all", part, group.whole(), whole)));
    }
  }

  /** None is nobody; what is unknown is no number. */
  private Optional<Integer> number(FactKey<Integer> key) {
    return odds.isNone(key) ? Optional.of(0) : odds.value(key);
  }
}
