package org.mamapost.testkit.arbitrary;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.amount.Share;
import org.mamapost.amount.Yuan;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.region.Region;
import org.mamapost.time.DateRange;
import org.mamapost.time.OnSitePeriod;

/** Amounts, hours, days, regions and statements of every kind that the model can hold. */
public final class ValueArbitraries {

  private static final int DAYS_TO_2079 = 40_000;
  private static final int MOST_HOURS = 9_999;
  private static final int LONGEST_TEXT = 12;

  private ValueArbitraries() {}

  /** Amounts of yuan from zero up, down to a hundredth of a fen; whole ones, and those that documents print, often. */
  public static Arbitrary<Yuan> yuan() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.of(0L, 1L, 100L, 300L, 2000L, 7800L, 12_000L, 300_000L).map(Yuan::of)),
        Tuple.of(3, Arbitraries.longs().between(0, 1_000_000).map(Yuan::of)),
        Tuple.of(1, Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("1e12")).ofScale(4)
            .map(Yuan::of)));
  }

  /** Lengths of working time: whole hours, whole minutes, and any second up to 9,999 hours. */
  public static Arbitrary<Hours> hours() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 12).map(Hours::of),
        Arbitraries.integers().between(0, 24 * 60).map(minutes -> Hours.of(0, minutes)),
        Arbitraries.integers().between(0, MOST_HOURS * 3_600).map(seconds -> Hours.of(Duration.ofSeconds(seconds))));
  }

  /** Two lengths in order. */
  public static Arbitrary<HoursRange> hoursRanges() {
    return Combinators.combine(hours(), hours()).as((one, other) ->
        one.compareTo(other) <= 0 ? new HoursRange(one, other) : new HoursRange(other, one));
  }

  /** Two lengths in order, neither longer than a day or a week has. */
  public static Arbitrary<HoursRange> hoursRanges(OnSitePeriod period) {
    Arbitrary<Hours> lengths = hoursIn(new HoursRange(Hours.of(0), period.length()));
    return Combinators.combine(lengths, lengths).as((one, other) ->
        one.compareTo(other) <= 0 ? new HoursRange(one, other) : new HoursRange(other, one));
  }

  /** Lengths inside a range, by the minute; both bounds often. */
  public static Arbitrary<Hours> hoursIn(HoursRange range) {
    int least = Math.toIntExact(range.least().toDuration().toSeconds());
    int most = Math.toIntExact(range.most().toDuration().toSeconds());
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.of(range.least(), range.most())),
        Tuple.of(2, Arbitraries.integers().between(0, (most - least) / 60)
            .map(minutes -> Hours.of(Duration.ofSeconds(least + minutes * 60L)))));
  }

  /** Shares between nothing and the whole. */
  public static Arbitrary<Share> shares() {
    return Arbitraries.integers().between(1, 100)
        .flatMap(all -> Arbitraries.integers().between(0, all).map(part -> new Share(part, all)));
  }

  /** Days from 1970 to 2079. */
  public static Arbitrary<LocalDate> dates() {
    return Arbitraries.longs().between(0, DAYS_TO_2079).map(LocalDate::ofEpochDay);
  }

  /** Ranges of such days, some without an end. */
  public static Arbitrary<DateRange> dateRanges() {
    return Combinators.combine(dates(), dates(), Arbitraries.of(true, false))
        .as((one, other, open) -> open ? DateRange.startingOn(one)
            : DateRange.ofInclusive(one.isBefore(other) ? one : other, one.isBefore(other) ? other : one));
  }

  /** Every region of the table. */
  public static Arbitrary<Region> regions() {
    return Arbitraries.of(Region.all().toList());
  }

  /** A region and those directly beneath it. */
  public static Arbitrary<Region> regionsIn(Region region) {
    return Arbitraries.of(Region.all()
        .filter(other -> other.equals(region) || other.parent().filter(region::equals).isPresent()).toList());
  }

  /** Free text, also of the kinds that a table has to quote, and the words that could be taken for an absence. */
  public static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(LONGEST_TEXT),
        Arbitraries.strings().withChars("「」无 \u3000\u00a0：:,\"\n岗").ofMaxLength(LONGEST_TEXT / 2),
        Arbitraries.of("", "无", "none", "「无」", "某路1号"));
  }

  /**
   * What a source may say: nothing, that there is none, or one of the values, which is the most frequent.
   *
   * @param values the values
   * @return statements about them
   */
  public static <T> Arbitrary<Stated<T>> stated(Arbitrary<T> values) {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(Stated.<T>unknown())),
        Tuple.of(1, Arbitraries.just(Stated.<T>none())),
        Tuple.of(4, values.map(Stated::of)));
  }

  /** Sets of at least one term. */
  public static <T extends Enum<T>> Arbitrary<Set<T>> sets(Class<T> terms) {
    return Arbitraries.of(terms).set().ofMinSize(1);
  }

  /** What a cell may offer: up to three alternatives, each of one or more terms that hold together. */
  public static <T extends Enum<T>> Arbitrary<Choice<T>> choices(Class<T> terms) {
    return sets(terms).list().ofMinSize(1).ofMaxSize(3).map(Choice::ofAlternatives);
  }
}
