package org.mamapost.testkit;

import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.amount.Share;
import org.mamapost.amount.Yuan;

/** Reads the numbers of a sentence as documents spell them: 7800元, 1.2万元, 三年, 2/3, 三分之二, 50%, twice. */
final class Numbers {

  private static final Pattern DIGITS = Pattern.compile("([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)\\s*(万|亿|%|％)?");
  private static final Pattern FRACTION = Pattern.compile("([0-9]+)\\s*/\\s*([0-9]+)");
  private static final Pattern PARTS = Pattern.compile("([零〇一二两三四五六七八九十百千万]+)分之([零〇一二两三四五六七八九十百千万]+)");
  private static final Pattern WORDS = Pattern.compile("[零〇一二两三四五六七八九十百千万亿]+");
  private static final String ONES = "零一二三四五六七八九";
  private static final Map<Character, Long> TENS = Map.of('十', 10L, '百', 100L, '千', 1_000L);
  private static final Map<String, BigDecimal> TIMES = Map.of("once", BigDecimal.ONE, "twice", BigDecimal.valueOf(2));
  private static final Map<String, BigDecimal> UNITS = Map.of(
      "万", new BigDecimal(10_000), "亿", new BigDecimal(100_000_000),
      "%", new BigDecimal("0.01"), "％", new BigDecimal("0.01"));

  private Numbers() {}

  /**
   * The numbers that a value is, each as exact as it is.
   *
   * @param value a value of a parameter or of a cell
   * @return the numbers; none for a day, a yes or no, or a term of a vocabulary
   */
  static Stream<BigDecimal> of(Object value) {
    if (value instanceof Temporal || value instanceof Enum<?> || value instanceof Boolean) {
      return Stream.empty();
    }
    if (value instanceof Yuan yuan) {
      return Stream.of(yuan.toBigDecimal());
    }
    if (value instanceof HoursRange range) {
      return Stream.of(range.least(), range.most()).flatMap(Numbers::of);
    }
    if (value instanceof Hours hours) {
      return Stream.of(new BigDecimal(hours.toString().replaceAll("[^0-9.].*", "")));
    }
    return in(value.toString()).stream();
  }

  /** Tells whether a sentence spells every number of a value. */
  static boolean spells(String sentence, Object value) {
    if (value instanceof Share share) {
      return shares(sentence).contains(share);
    }
    Set<BigDecimal> spelled = in(sentence);
    return of(value).map(BigDecimal::stripTrailingZeros).allMatch(spelled::contains);
  }

  /** The numbers that a sentence spells. */
  static Set<BigDecimal> in(String sentence) {
    Set<BigDecimal> numbers = new HashSet<>();
    DIGITS.matcher(sentence).results().forEach(read -> numbers.addAll(digits(read)));
    WORDS.matcher(sentence).results().forEach(read -> numbers.add(plain(BigDecimal.valueOf(word(read.group())))));
    TIMES.forEach((word, times) -> {
      if (sentence.contains(word)) {
        numbers.add(times);
      }
    });
    return numbers;
  }

  private static List<BigDecimal> digits(MatchResult read) {
    BigDecimal number = new BigDecimal(read.group(1).replace(",", ""));
    return read.group(2) == null
        ? List.of(plain(number)) : List.of(plain(number), plain(number.multiply(UNITS.get(read.group(2)))));
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.stripTrailingZeros();
  }

  private static Set<Share> shares(String sentence) {
    Set<Share> shares = new HashSet<>();
    FRACTION.matcher(sentence).results()
        .forEach(read -> add(shares, Long.parseLong(read.group(1)), Long.parseLong(read.group(2))));
    PARTS.matcher(sentence).results().forEach(read -> add(shares, word(read.group(2)), word(read.group(1))));
    in(sentence).stream().filter(number -> number.scale() >= 0 && number.compareTo(BigDecimal.ONE) <= 0)
        .forEach(number -> add(
            shares, number.unscaledValue().longValue(), BigDecimal.TEN.pow(number.scale()).longValue()));
    return shares;
  }

  private static void add(Set<Share> shares, long part, long whole) {
    if (whole > 0 && part <= whole && whole <= Integer.MAX_VALUE) {
      shares.add(new Share((int) part, (int) whole));
    }
  }

  /** A number in words, such as 十二, 三百六十五 or 一万二千. */
  private static long word(String written) {
    long whole = 0;
    long upToTenThousand = 0;
    long digit = 0;
    for (char sign : written.replace('〇', '零').replace('两', '二').toCharArray()) {
      if (ONES.indexOf(sign) >= 0) {
        digit = ONES.indexOf(sign);
      } else if (TENS.containsKey(sign)) {
        upToTenThousand += Math.max(digit, 1) * TENS.get(sign);
        digit = 0;
      } else {
        long big = sign == '万' ? 10_000L : 100_000_000L;
        whole = (whole + Math.max(upToTenThousand + digit, 1)) * big;
        upToTenThousand = 0;
        digit = 0;
      }
    }
    return whole + upToTenThousand + digit;
  }
}
