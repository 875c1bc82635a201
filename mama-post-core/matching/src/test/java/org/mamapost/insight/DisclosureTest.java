package org.mamapost.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be shown, and that nobody can work out the rest. */
class DisclosureTest {

  private static final Disclosure FIVE = new Disclosure(Disclosure.USUAL);

  private static Map<String, List<Long>> counts(long... counts) {
    Map<String, List<Long>> groups = new LinkedHashMap<>();
    for (long count : counts) {
      groups.put("g" + groups.size(), List.of(count));
    }
    return groups;
  }

  @Test
  void fourAreWithheldAndFiveAreShown() {
    assertEquals(Set.of("g0", "g1"), FIVE.release(counts(4, 20, 30)).withheld());
    assertEquals(Set.of(), FIVE.release(counts(5, 20, 30)).withheld());
  }

  @Test
  void oneSmallGroupTakesTheSmallestOtherWithIt() {
    Released<String> released = FIVE.release(counts(30, 2, 40, 12));
    assertEquals(Set.of("g1", "g3"), released.withheld());
    assertEquals(List.of("g0", "g2"), List.copyOf(released.shown().keySet()));
    assertEquals(Optional.of(List.of(84L)), released.total());
    assertEquals(Optional.of(List.of(14L)), released.together());
  }

  @Test
  void smallGroupsThatAreFewEvenTogetherTakeAnotherWithThem() {
    assertEquals(Set.of("g0", "g1", "g2"), FIVE.release(counts(2, 2, 9, 40)).withheld());
    assertEquals(Set.of("g0", "g1"), FIVE.release(counts(2, 3, 9, 40)).withheld());
  }

  @Test
  void groupsThatAreAllAlikeHideNothing() {
    assertEquals(Set.of("g0", "g1", "g2"), FIVE.release(counts(4, 4, 9, 40)).withheld());
  }

  @Test
  void aGroupOfNobodyFillsNoGap() {
    assertEquals(Set.of("g0", "g1", "g3"), FIVE.release(counts(4, 4, 0, 9, 40)).withheld());
  }

  @Test
  void groupsOfOneSizeAreWithheldTogether() {
    assertEquals(Set.of("g0", "g1", "g2"), FIVE.release(counts(7, 7, 4, 8)).withheld());
  }

  @Test
  void ofFewerThanFiveInAllNothingIsShownNotEvenTheTotal() {
    assertEquals(new Released<>(Map.of(), Set.of(), true, Optional.empty()), FIVE.release(counts(1, 3)));
    assertEquals(Optional.of(List.of(5L)), FIVE.release(counts(1, 4)).total());
  }

  @Test
  void whereNoGroupIsLeftNotEvenTheirNamesAreShown() {
    Released<String> nothing = new Released<>(Map.of(), Set.of(), true, Optional.of(List.of(12L)));
    assertEquals(nothing, FIVE.release(counts(3, 9)));
    assertEquals(nothing, FIVE.release(counts(4, 4, 4)));
    assertEquals(nothing, FIVE.release(counts(2, 0, 10)));
    assertEquals(Optional.empty(), nothing.together());
  }

  @Test
  void nobodyAtAllIsNoSmallGroup() {
    assertEquals(Set.of(), FIVE.release(counts(0, 20)).withheld());
    assertEquals(Optional.of(List.of()), FIVE.release(Map.<String, List<Long>>of()).total());
  }

  @Test
  void aGroupIsWithheldWhereAPartOfItIsSmall() {
    Map<String, List<Long>> groups = new LinkedHashMap<>();
    groups.put("a", List.of(40L, 1L));
    groups.put("b", List.of(50L, 9L));
    groups.put("c", List.of(99L, 0L));
    Released<String> released = FIVE.release(groups);
    assertEquals(Set.of("a", "b"), released.withheld());
    assertEquals(Optional.of(List.of(90L, 10L)), released.together());
  }

  @Test
  void whatIsNoTableIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> FIVE.release(counts(-1)));
    assertThrows(IllegalArgumentException.class,
        () -> FIVE.release(Map.of("a", List.of(1L), "b", List.of(1L, 2L))));
    assertThrows(IllegalArgumentException.class, () -> new Disclosure(2));
    assertEquals(3, new Disclosure(3).least());
  }

  @ParameterizedTest
  @CsvSource({"3,1,11,4", "4,1,11,4", "5,1,12,3", "3,2,6,3", "4,2,9,2"})
  void whoKnowsTheRuleAndAllThatIsShownIsLeftWithSeveralCounts(int least, int parts, int most, int groups) {
    Map<Released<Integer>, List<List<Set<Long>>>> possible = new HashMap<>();
    List<List<Long>> cells = cells(parts, most);
    int[] chosen = new int[groups];
    do {
      Map<Integer, List<Long>> table = new LinkedHashMap<>();
      for (int group = 0; group < groups; group++) {
        table.put(group, cells.get(chosen[group]));
      }
      List<List<Set<Long>>> known = possible.computeIfAbsent(new Disclosure(least).release(table),
          view -> sets(groups, () -> sets(parts, HashSet::new)));
      table.forEach((group, counts) -> {
        for (int part = 0; part < parts; part++) {
          known.get(group).get(part).add(counts.get(part));
        }
      });
    } while (next(chosen, cells.size()));
    // Where the withheld are more together than one was let be, counts that are possible were not tried.
    possible.keySet().removeIf(view -> hidden(view).stream().anyMatch(sum -> sum > most));
    possible.forEach((view, known) -> {
      for (int group = 0; group < groups; group++) {
        check(view, group, known.get(group));
      }
    });
    assertTrue(possible.keySet().stream().anyMatch(Released::whole));
    assertTrue(groups == 2 || possible.keySet().stream().anyMatch(view -> view.withheld().size() > 1));
  }

  private static <T> List<T> sets(int count, Supplier<T> each) {
    return Stream.generate(each).limit(count).toList();
  }

  // What all that is not shown adds up to; nothing where that is not told.
  private static List<Long> hidden(Released<Integer> view) {
    return view.whole() ? view.total().orElse(List.of()) : view.together().orElse(List.of());
  }

  private static void check(Released<Integer> view, int group, List<Set<Long>> values) {
    if (!view.whole() && !view.withheld().contains(group)) {
      return;
    }
    List<Long> hidden = hidden(view);
    for (int part = 0; part < values.size(); part++) {
      boolean nobody = !hidden.isEmpty() && hidden.get(part) == 0;
      assertTrue(nobody || values.get(part).size() > 1, () -> group + " is known to be " + values + " by " + view);
    }
  }

  private static List<List<Long>> cells(int parts, int most) {
    List<List<Long>> cells = new ArrayList<>(List.of(List.of()));
    for (int part = 0; part < parts; part++) {
      cells = cells.stream().flatMap(cell -> LongStream.rangeClosed(0, most)
          .mapToObj(count -> Stream.concat(cell.stream(), Stream.of(count)).toList())).toList();
    }
    return cells;
  }

  private static boolean next(int[] chosen, int choices) {
    for (int at = 0; at < chosen.length; at++) {
      if (++chosen[at] < choices) {
        return true;
      }
      chosen[at] = 0;
    }
    return false;
  }

  private static Distribution from1To(int count) {
    return LongStream.rangeClosed(1, count).boxed().collect(Distribution.collecting(number -> number));
  }

  @Test
  void aMedianNeedsFiveOnEitherSide() {
    assertEquals(Optional.of(5L), FIVE.quantile(from1To(9), 50));
    assertEquals(Optional.empty(), FIVE.quantile(from1To(8), 50));
  }

  @Test
  void aQuartileNeedsFiveBelowIt() {
    assertEquals(Optional.of(5L), FIVE.quantile(from1To(17), 25));
    assertEquals(Optional.empty(), FIVE.quantile(from1To(16), 25));
    assertEquals(Optional.of(13L), FIVE.quantile(from1To(17), 75));
    assertEquals(Optional.empty(), FIVE.quantile(from1To(0), 75));
  }
}
