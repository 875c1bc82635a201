package org.mamapost.family;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mamapost.catalogue.CareStage;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.ChildTies;
import org.mamapost.person.Children;
import org.mamapost.person.Facts;
import org.mamapost.person.Household;
import org.mamapost.person.Relation;
import org.mamapost.person.Sex;

/** Families that the tests ask about. */
final class Families {

  private Families() {}

  /** A mother whose own children live with her. */
  static Facts mother(String... bornOn) {
    return mother(Stream.of(bornOn).map(LocalDate::parse).map(Child::new).toList());
  }

  static Facts mother(List<Child> children) {
    return Facts.builder()
        .with(CarerFacts.SEX, Sex.FEMALE)
        .with(CarerFacts.CHILDREN, new Children(children))
        .with(CarerFacts.CHILD_RELATION, Relation.OWN)
        .with(CarerFacts.CHILD_HOUSEHOLD, Household.CARER)
        .build();
  }

  /** A child of whom something is said that is not said of the others. */
  static Child child(String bornOn, ChildTies ties) {
    return new Child(LocalDate.parse(bornOn), ties);
  }

  /** The stages of a child on a day where the bounds belong to the stages, worked out anew. */
  static List<CareStage> inclusive(LocalDate bornOn, LocalDate day) {
    return stages(bornOn, day, 4, 7, 13);
  }

  /** The stages where a stage ends on the birthday that it prints. */
  static List<CareStage> exclusive(LocalDate bornOn, LocalDate day) {
    return stages(bornOn, day, 3, 6, 12);
  }

  private static List<CareStage> stages(LocalDate bornOn, LocalDate day, int fullBefore, int flexibleBefore,
      int steadyBefore) {
    return Stream.of(
            isBetween(bornOn, 0, fullBefore, day) ? CareStage.FULL_COMPANION : null,
            isBetween(bornOn, 3, flexibleBefore, day) ? CareStage.FLEXIBLE_BALANCE : null,
            isBetween(bornOn, 6, steadyBefore, day) ? CareStage.STEADY_WORK : null)
        .filter(stage -> stage != null).toList();
  }

  private static boolean isBetween(LocalDate bornOn, int from, int before, LocalDate day) {
    return !day.isBefore(bornOn.plusYears(from)) && day.isBefore(bornOn.plusYears(before));
  }
}
