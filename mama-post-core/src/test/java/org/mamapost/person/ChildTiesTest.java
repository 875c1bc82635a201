package org.mamapost.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mamapost.fact.Stated;

class ChildTiesTest {

  private static final LocalDate BORN = LocalDate.of(2020, 5, 5);

  @Test
  void whatIsSaidOfOneChildTakesThePlaceOfWhatIsSaidOfAll() {
    Facts all = Facts.builder().with(CarerFacts.CHILDREN, new Children(List.of(new Child(BORN))), "户口簿")
        .with(CarerFacts.CHILD_RELATION, Relation.OWN).with(CarerFacts.CHILD_HOUSEHOLD, Household.CARER).build();
    Facts own = ChildTies.unknown().with(Relation.STEP).over(all);
    assertEquals(Stated.of(Relation.STEP), own.value(CarerFacts.CHILD_RELATION));
    assertEquals(Stated.of("户口簿"), own.get(CarerFacts.CHILD_RELATION).source());
    assertEquals(Stated.of(Household.CARER), own.value(CarerFacts.CHILD_HOUSEHOLD));
    assertEquals(all, ChildTies.unknown().over(all));
  }

  @Test
  void aTieIsNeverNone() {
    assertThrows(IllegalArgumentException.class,
        () -> new ChildTies(Stated.none(), Stated.unknown(), Stated.unknown(), Stated.unknown()));
  }

  @Test
  void childrenAreWrittenWithTheirTiesInBothLanguages() {
    Children children = new Children(List.of(
        new Child(BORN, ChildTies.unknown().with(Relation.STEP).with(Upbringing.RAISED)),
        new Child(BORN.plusYears(1))));
    assertEquals("2020-05-05（继子女，受其抚养教育）、2021-05-05", children.chinese());
    assertEquals("2020-05-05 (stepchild, raised by her), 2021-05-05", children.english());
  }
}
