package org.mamapost.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

/** A quantile is the number that sorting gives, and adding up parts changes nothing. */
class DistributionProperties {

  private static Distribution of(List<Long> numbers) {
    return numbers.stream().collect(Distribution.collecting(Long::longValue));
  }

  private static long sorted(List<Long> numbers, int percent) {
    long rank = (numbers.size() * (long) percent + 99) / 100;
    return numbers.stream().sorted().skip(rank - 1).findFirst().orElseThrow();
  }

  @Property
  void belowItsLimitAQuantileIsExact(
      @ForAll @NotEmpty List<@LongRange(min = 0, max = Distribution.EXACT_BELOW - 1) Long> numbers,
      @ForAll @IntRange(min = 1, max = 99) int percent) {
    assertEquals(sorted(numbers, percent), of(numbers).quantile(percent));
  }

  @Property
  void aboveItAQuantileIsRightToWithinATenThousandth(
      @ForAll @NotEmpty List<@LongRange(min = 0, max = 100_000_000) Long> numbers,
      @ForAll @IntRange(min = 1, max = 99) int percent) {
    long exact = sorted(numbers, percent);
    assertTrue(Math.abs(exact - of(numbers).quantile(percent)) * 10_000 <= exact);
  }

  @Property
  void theSumOfPartsIsTheWholeInEveryOrderAndGrouping(
      @ForAll List<@LongRange(min = 0, max = 100_000_000) Long> one,
      @ForAll List<@LongRange(min = 0, max = 40_000) Long> other,
      @ForAll @Size(max = 3) List<@LongRange(min = 0, max = 10) Long> third) {
    Distribution whole = of(Stream.of(one, other, third).flatMap(List::stream).toList());
    Distribution sum = of(one).plus(of(other)).plus(of(third));
    assertEquals(whole, sum);
    assertEquals(whole, of(third).plus(of(other).plus(of(one))));
    assertEquals(whole.hashCode(), sum.hashCode());
    assertEquals(of(one), of(one).plus(Distribution.empty()));
  }

  @Property
  void whatLiesBetweenIsCountedOneByOne(
      @ForAll List<@LongRange(min = 0, max = 40_000) Long> numbers,
      @ForAll @LongRange(min = 0, max = 20_000) long from, @ForAll @LongRange(min = 1, max = 12_000) long width) {
    assertEquals(numbers.stream().filter(number -> number >= from && number < from + width).count(),
        of(numbers).countBetween(from, from + width));
  }

  @Example
  void aSumLeavesItsPartsAsTheyWere() {
    Distribution one = of(List.of(1L, 2L));
    one.plus(of(List.of(9L)));
    assertEquals(of(List.of(2L, 1L)), one);
  }

  @Example
  void whatHasNoAnswerIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Distribution.empty().quantile(50));
    assertThrows(IllegalArgumentException.class, () -> of(List.of(1L)).quantile(0));
    assertThrows(IllegalArgumentException.class, () -> of(List.of(1L)).quantile(100));
    assertThrows(IllegalArgumentException.class, () -> of(List.of(1L)).countBetween(0, Distribution.EXACT_BELOW + 1));
    assertThrows(IllegalArgumentException.class, () -> of(List.of(1L)).countBetween(5, 5));
  }
}
