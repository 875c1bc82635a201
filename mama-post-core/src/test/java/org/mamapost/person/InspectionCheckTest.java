package org.mamapost.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mamapost.text.Language;

/** The numbers of an employer: no group is larger than the one that it is within. */
class InspectionCheckTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

  private static List<FactFinding> check(Facts.Builder employer) {
    return FactCheck.of(employer.build(), DAY);
  }

  private static void assertWithin(FactKey<Integer> part, FactKey<Integer> whole) {
    List<FactFinding> findings = check(Facts.builder().with(part, 5).with(whole, 4));
    assertEquals(List.of(part), findings.stream().map(FactFinding::fact).toList());
    assertEquals(List.of(whole), findings.get(0).against());
    assertEquals("5多于“" + whole.chinese() + "”的4，而前者都包括在后者之中。请核对两个数；尚不清楚的留空。",
        findings.get(0).message().render(Language.CHINESE));
    assertEquals(List.of(), check(Facts.builder().with(part, 4).with(whole, 4)));
    assertEquals(1, check(Facts.builder().with(part, 1).without(whole)).size());
    assertEquals(List.of(), check(Facts.builder().with(part, 5)));
    assertEquals(List.of(), check(Facts.builder().with(whole, 4)));
  }

  @Test
  void everyGroupOfWomenIsWithinTheWomen() {
    for (FactKey<Integer> group : List.of(InspectionFacts.PREGNANT, InspectionFacts.SEVEN_MONTHS,
        InspectionFacts.GAVE_BIRTH, InspectionFacts.MISCARRIED, InspectionFacts.NURSING)) {
      assertWithin(group, InspectionFacts.WOMEN);
    }
  }

  @Test
  void whoIsSevenMonthsPregnantIsPregnantAndWhoNursesHasASmallChild() {
    assertWithin(InspectionFacts.SEVEN_MONTHS, InspectionFacts.PREGNANT);
    assertWithin(InspectionFacts.NURSING, InspectionFacts.PARENTS_OF_SMALL_CHILDREN);
  }

  // Adoption, a death and a baby born before the hire leave these open.
  @Test
  void birthsNursingAndFathersMayDiffer() {
    assertEquals(List.of(), check(Facts.builder().with(InspectionFacts.WOMEN, 9)
        .with(InspectionFacts.GAVE_BIRTH, 2).with(InspectionFacts.NURSING, 4)
        .with(InspectionFacts.MISCARRIED, 9).with(InspectionFacts.PREGNANT, 9)
        .with(InspectionFacts.FATHERS, 30).with(InspectionFacts.PARENTS_OF_SMALL_CHILDREN, 4)
        .with(InspectionFacts.FORBIDDEN_POSTS, 100)));
  }

  @Test
  void nobodyIsFewerThanNone() {
    List<FactFinding> findings = check(Facts.builder().with(InspectionFacts.FATHERS, -1));
    assertEquals(InspectionFacts.FATHERS, findings.get(0).fact());
    assertTrue(findings.get(0).message().render(Language.ENGLISH).startsWith("-1 is below 0"), findings::toString);
  }

  @Property(tries = 200)
  void morePeopleOfTheLargerGroupsNeverPutNumbersAtOdds(@ForAll @IntRange(max = 5) int women,
      @ForAll @IntRange(max = 5) int pregnant, @ForAll @IntRange(max = 5) int seven,
      @ForAll @IntRange(max = 5) int nursing, @ForAll @IntRange(max = 5) int parents) {
    Facts.Builder employer = Facts.builder().with(InspectionFacts.WOMEN, women)
        .with(InspectionFacts.PREGNANT, pregnant).with(InspectionFacts.SEVEN_MONTHS, seven)
        .with(InspectionFacts.NURSING, nursing).with(InspectionFacts.PARENTS_OF_SMALL_CHILDREN, parents);
    int before = check(employer).size();
    assertEquals(pregnant <= women && seven <= pregnant && nursing <= women && nursing <= parents, before == 0);
    int after = check(employer.with(InspectionFacts.WOMEN, women + 1)
        .with(InspectionFacts.PARENTS_OF_SMALL_CHILDREN, parents + 1)).size();
    assertTrue(after <= before);
  }
}
