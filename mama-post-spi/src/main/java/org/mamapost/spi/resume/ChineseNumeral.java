package org.mamapost.spi.resume;

import java.math.BigDecimal;

/** Reads numbers written in Chinese characters, everyday and financial ones. */
final class ChineseNumeral {

  /** The characters that such a number is written in. */
  static final String CHARACTERS = "零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟半俩仨廿卅";

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String SAME_AS = "〇零壹一贰二叁三肆四伍五陆六柒七捌八玖九拾十佰百仟千两二俩二仨三";

  private ChineseNumeral() {}

  /**
   * The number that some characters write: by places (三百二十), or digit by digit (二〇一九).
   *
   * @param text one or more of {@link #CHARACTERS}
   */
  static BigDecimal value(String text) {
    String plain = plain(text);
    if (plain.equals("半")) {
      return new BigDecimal("0.5");
    }
    boolean digits = plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
    return digits ? byDigit(plain) : byPlace(plain);
  }

  /** Whether it names two numbers to say about how many there are, such as 两三; not whether it is a year. */
  static boolean isAbout(String text) {
    return text.length() > 1 && text.length() < 4 && plain(text).chars().allMatch(c -> DIGITS.indexOf(c) > 0);
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : text.toCharArray()) {
      int same = SAME_AS.indexOf(c);
      switch (c) {
        case '廿' -> plain.append("二十");
        case '卅' -> plain.append("三十");
        default -> plain.append(same >= 0 && same % 2 == 0 ? SAME_AS.charAt(same + 1) : c);
      }
    }
    return plain.toString();
  }

  private static BigDecimal byDigit(String digits) {
    StringBuilder arabic = new StringBuilder();
    digits.chars().forEach(c -> arabic.append(DIGITS.indexOf(c)));
    return new BigDecimal(arabic.toString());
  }

  private static BigDecimal byPlace(String text) {
    BigDecimal whole = BigDecimal.ZERO;
    BigDecimal part = BigDecimal.ZERO;
    BigDecimal digit = BigDecimal.ZERO;
    boolean given = false;
    for (char c : text.toCharArray()) {
      int power = power(c);
      if (power == 0) {
        digit = c == '半' ? new BigDecimal("0.5") : BigDecimal.valueOf(DIGITS.indexOf(c));
        part = c == '半' ? part.add(digit) : part;
        given = c != '半';
      } else if (power >= 4) {
        BigDecimal many = whole.add(part).add(given ? digit : BigDecimal.ZERO);
        whole = (many.signum() == 0 && !given ? BigDecimal.ONE : many).scaleByPowerOfTen(power);
        part = BigDecimal.ZERO;
        given = false;
      } else {
        part = part.add((given ? digit : BigDecimal.ONE).scaleByPowerOfTen(power));
        given = false;
      }
    }
    return whole.add(part).add(given ? digit : BigDecimal.ZERO);
  }

  private static int power(char c) {
    return switch (c) {
      case '十' -> 1;
      case '百' -> 2;
      case '千' -> 3;
      case '万' -> 4;
      case '亿' -> 8;
      default -> 0;
    };
  }
}
