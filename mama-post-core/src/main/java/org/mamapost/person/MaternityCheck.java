package org.mamapost.person;

import java.time.LocalDate;
import java.util.List;

/** Finds events of pregnancy and birth that have not come yet, and those of the other parent. */
final class MaternityCheck {

  private static final List<FactKey<LocalDate>> HERS = List.of(MaternityFacts.PREGNANT_SINCE,
      MaternityFacts.SEVEN_MONTHS_ON, MaternityFacts.BORN_ON, MaternityFacts.MISCARRIED_ON);

  private final Odds odds;

  MaternityCheck(Odds odds) {
    this.odds = odds;
  }

  void check() {
    whatHasHappened();
    sex();
  }

  private void whatHasHappened() {
    LocalDate day = odds.lastDay();
    for (FactKey<LocalDate> event : List.of(MaternityFacts.BORN_ON, MaternityFacts.BABY_DIED_ON,
        MaternityFacts.MISCARRIED_ON, MaternityFacts.WIFE_BORE_ON)) {
      odds.value(event).filter(day::isBefore).ifPresent(later -> odds.find(event, "happens-later", later, day));
    }
  }

  private void sex() {
    odds.value(CarerFacts.SEX).filter(sex -> sex == Sex.MALE).ifPresent(man -> HERS.forEach(hers ->
        odds.value(hers).ifPresent(date -> odds.find(hers, List.of(CarerFacts.SEX), "of-a-man", date))));
    odds.value(CarerFacts.SEX).filter(sex -> sex == Sex.FEMALE)
        .ifPresent(woman -> odds.value(MaternityFacts.WIFE_BORE_ON).ifPresent(date ->
            odds.find(MaternityFacts.WIFE_BORE_ON, List.of(CarerFacts.SEX), "of-a-woman", date)));
  }
}
