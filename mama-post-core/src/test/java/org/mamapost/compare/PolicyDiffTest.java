package org.mamapost.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.interpretation.UnderTwelve;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.text.Language;

class PolicyDiffTest {

  private static final RegionalPolicy WEIHAI = WeihaiPolicy.policy();
  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

  private static List<Difference> between(RegionalPolicy one, LocalDate day, RegionalPolicy other, LocalDate otherDay) {
    return PolicyDiff.between(new PolicyAt(one, day), new PolicyAt(other, otherDay)).differences();
  }

  private static List<Difference> from(RegionalPolicy changed) {
    return between(WEIHAI, DAY, changed, DAY);
  }

  private static Optional<String> says(Optional<Side> side) {
    return side.map(said -> said.says().render(Language.CHINESE));
  }

  @Test
  void aPolicySaysTheSameAsItself() {
    assertEquals(List.of(), from(WEIHAI));
  }

  @Test
  void whatTheMinimumWageBecameIsFoundOnTheDayItChanged() {
    List<Difference> found = between(WEIHAI, LocalDate.of(2025, 9, 30), WEIHAI, LocalDate.of(2025, 10, 1));
    assertEquals(Set.of("labour.minimum-wage.month.tier-one", "labour.minimum-wage.month.tier-two",
            "labour.minimum-wage.month.tier-three", "labour.minimum-wage.hour.tier-one",
            "labour.minimum-wage.hour.tier-two", "labour.minimum-wage.hour.tier-three"),
        found.stream().map(Difference::code).collect(Collectors.toSet()));
    Difference month = found.stream().filter(each -> each.code().endsWith("month.tier-one")).findFirst().orElseThrow();
    assertEquals(Aspect.VALUE, month.aspect());
    assertEquals(Optional.of("2200元"), says(month.left()));
    assertEquals(Optional.of("2400元"), says(month.right()));
    assertEquals("鲁政字〔2025〕140号", month.right().orElseThrow().citations().get(0).document().number());
  }

  @Test
  void aRowIsComparedCellByCell() {
    Catalogue catalogue = WEIHAI.catalogue().orElseThrow();
    RegionalPolicy other = WEIHAI.toBuilder().catalogue(catalogue.without(PostTypes.DOMESTIC_SERVICE)).build();
    Difference gone = from(other).get(0);
    assertEquals(Aspect.ROW, gone.aspect());
    assertEquals("domestic-service", gone.code());
    assertEquals(Optional.empty(), gone.right());
    assertEquals("家政服务“妈妈岗”", gone.left().orElseThrow().citations().get(0).quote());
    assertEquals(1, from(other).size());
  }

  @Test
  void aSchemeThatOneDoesNotHaveIsLeftEmptyAndNotCalledNothing() {
    RegionalPolicy bare = RegionalPolicy.builder("bare").version("1").region(WEIHAI.region())
        .inForce(WEIHAI.inForce()).document(WEIHAI.document()).build();
    Difference loan = from(bare).stream()
        .filter(each -> each.code().equals("startup-loan")).findFirst().orElseThrow();
    assertEquals(Aspect.SCHEME, loan.aspect());
    assertEquals(Optional.of("可以"), says(loan.left()));
    assertEquals(Optional.empty(), loan.right());
  }

  @Test
  void aQuestionThatIsReadOtherwiseIsADifference() {
    List<Difference> found = from(WEIHAI.with(UnderTwelve.NOT_INCLUDED));
    assertEquals(List.of("UnderTwelve"), found.stream().map(Difference::code).toList());
    assertEquals(UnderTwelve.INCLUDED.chinese(), says(found.get(0).left()).orElseThrow());
    assertEquals(UnderTwelve.NOT_INCLUDED.chinese(), says(found.get(0).right()).orElseThrow());
  }

  @Test
  void aPolicyIsNotAskedBeforeItIsInForce() {
    assertThrows(IllegalArgumentException.class, () -> new PolicyAt(WEIHAI, LocalDate.of(2025, 4, 20)));
  }

  @Property(tries = 50)
  void theOtherWayRoundTheSidesAreExchanged(@ForAll @IntRange(max = 900) int one,
      @ForAll @IntRange(max = 900) int other) {
    LocalDate start = WEIHAI.inForce().first();
    List<Difference> there = between(WEIHAI, start.plusDays(one), WEIHAI, start.plusDays(other));
    Set<Difference> back = between(WEIHAI, start.plusDays(other), WEIHAI, start.plusDays(one)).stream()
        .map(each -> new Difference(each.aspect(), each.code(), each.name(), each.right(), each.left()))
        .collect(Collectors.toSet());
    assertEquals(Set.copyOf(there), back);
    assertTrue(there.stream().noneMatch(each -> each.left().equals(each.right())));
  }
}
