package org.mamapost.spi.resume;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into numbers, Latin words and single characters; punctuation and white space are none. */
final class Pieces {

  private static final String HAN = ChineseNumeral.CHARACTERS;
  private static final Pattern NUMBER = Pattern.compile(
      "(?<percent>百分之)?(?:(?<arabic>\\d+(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?<times>[十百千万亿]*)|(?<han>["
          + HAN + "]+)(?:点(?<point>[零〇一二三四五六七八九]+))?)");
  private static final Pattern MORE = Pattern.compile("[多余来几+]");
  private static final Pattern UNIT =
      Pattern.compile(" *(?:个月|小时|[年月天日周岁元个名次位])|[%‰]|[a-z]+|(?![至到多余来几])\\p{IsHan}");
  private static final Pattern BOUND = Pattern.compile("以上|以下|以内|之内|左右|不到|不等|[多余起+]");
  private static final Pattern BEFORE =
      Pattern.compile("(?:大约|至少|至多|最多|最少|不少于|不低于|不超过|超过|不到|不足|接近|[近约超逾达第几数上负减+-])$");
  // 3 of 3-5年 and 5 of it: alone, either says something else.
  private static final String TO = "\\s*[-–—~至到]+\\s*";
  private static final Pattern RANGE_ENDS = Pattern.compile(TO + "[\\d" + HAN + "]");
  private static final Pattern RANGE_BEGAN =
      Pattern.compile("[\\d" + HAN + "](?:个月|小时|[%‰a-z]|\\p{IsHan})?" + TO + "$");
  private static final Pattern WORD = Pattern.compile("[\\p{L}&&[^\\p{IsHan}]]+");

  private Pieces() {}

  /** A text as the check reads it: full-width forms and compatible characters as their plain ones, lower case. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints().forEach(c ->
        plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
    return plain.toString();
  }

  /** The pieces of a plain text, in order. */
  static List<Piece> of(String plain) {
    List<Piece> pieces = new ArrayList<>();
    Matcher number = NUMBER.matcher(plain);
    Matcher word = WORD.matcher(plain);
    for (int at = 0; at < plain.length();) {
      if (number.region(at, plain.length()).lookingAt()) {
        pieces.add(new Piece(number.group(), Optional.of(quantity(plain, number))));
        at = number.end();
      } else if (word.region(at, plain.length()).lookingAt()) {
        pieces.add(new Piece(word.group(), Optional.empty()));
        at = word.end();
      } else {
        int character = plain.codePointAt(at);
        if (says(character)) {
          pieces.add(new Piece(Character.toString(character), Optional.empty()));
        }
        at += Character.charCount(character);
      }
    }
    return pieces;
  }

  private static boolean says(int character) {
    return Character.isLetterOrDigit(character) || switch (Character.getType(character)) {
      case Character.LETTER_NUMBER, Character.OTHER_NUMBER, Character.CURRENCY_SYMBOL, Character.OTHER_SYMBOL -> true;
      default -> false;
    };
  }

  private static Quantity quantity(String plain, Matcher number) {
    Set<String> bounds = new HashSet<>();
    Matcher before = BEFORE.matcher(plain.substring(Math.max(0, number.start() - 3), number.start()));
    if (before.find() && !isRange(plain, number.start())) {
      bounds.add(before.group());
    }
    if (number.group("han") != null && ChineseNumeral.isAbout(number.group("han"))) {
      bounds.add(number.group("han"));
    }
    int at = take(MORE, plain, number.end(), bounds);
    String unit = number.group("percent") == null ? "" : "%";
    Matcher counted = UNIT.matcher(plain).region(at, plain.length());
    if (unit.isEmpty() && counted.lookingAt()) {
      unit = counted.group().strip();
      at = counted.end();
    }
    at = take(BOUND, plain, at, bounds);
    if (RANGE_BEGAN.matcher(plain.substring(Math.max(0, number.start() - 8), number.start())).find()
        || RANGE_ENDS.matcher(plain).region(at, plain.length()).lookingAt()) {
      bounds.add("~");
    }
    return new Quantity(value(number), unit, bounds);
  }

  // The hyphen of 2-3 says to, and that of -3 says minus.
  private static boolean isRange(String plain, int start) {
    return start > 1 && plain.charAt(start - 1) == '-' && Character.isLetterOrDigit(plain.charAt(start - 2));
  }

  private static int take(Pattern pattern, String plain, int at, Set<String> into) {
    Matcher found = pattern.matcher(plain).region(at, plain.length());
    if (found.lookingAt()) {
      into.add(found.group());
      return found.end();
    }
    return at;
  }

  private static BigDecimal value(Matcher number) {
    if (number.group("arabic") == null) {
      BigDecimal whole = ChineseNumeral.value(number.group("han"));
      String point = number.group("point");
      return point == null ? whole
          : whole.add(new BigDecimal("0." + "0".repeat(point.length() - 1) + "1")
              .multiply(ChineseNumeral.value(point)));
    }
    BigDecimal value = new BigDecimal(number.group("arabic").replace(",", ""));
    for (char times : number.group("times").toCharArray()) {
      value = value.multiply(ChineseNumeral.value(String.valueOf(times)));
    }
    return value;
  }
}
