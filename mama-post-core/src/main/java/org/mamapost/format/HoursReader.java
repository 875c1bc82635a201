package org.mamapost.format;

import io.vavr.control.Either;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;

/** Reads a length of time, or two bounds: 2.5小时, 2-3小时, 1小时30分, 30-45分钟. */
final class HoursReader {

  private static final String CHARACTERS = "0123456789.小时分钟秒个-";

  private HoursReader() {}

  /** Tells whether something is next that is meant as a negative length. */
  static boolean isNegativeNext(Cursor in) {
    return in.seesOneOf("-负") && Character.isDigit(in.peek(1));
  }

  /**
   * Reads the length that is next.
   *
   * @param in at the length
   * @param before what stands before it, for the message if there is none
   */
  static Either<Fault, HoursRange> read(Cursor in, String before) {
    int mark = in.mark();
    boolean negative = in.skipOneOf("-负");
    in.run(CHARACTERS);
    String text = in.since(mark);
    if (text.isEmpty()) {
      return Either.left(Fault.of("hours.missing", before));
    }
    if (negative) {
      return Either.left(Fault.of("hours.negative", text));
    }
    String plain = text.replace("个", "");
    int dash = plain.indexOf('-');
    String most = plain.substring(dash + 1);
    String least = dash < 0 ? most : withUnit(plain.substring(0, dash), most);
    try {
      return range(text, Hours.parse(least), Hours.parse(most));
    } catch (IllegalArgumentException e) {
      return Either.left(Fault.of("hours.form", text));
    }
  }

  /** In 2-3小时 the unit of the second number is that of the first as well. */
  private static String withUnit(String least, String most) {
    if (least.isEmpty() || !Character.isDigit(least.charAt(least.length() - 1))) {
      return least;
    }
    return least + (most.endsWith("小时") ? "小时" : "分");
  }

  private static Either<Fault, HoursRange> range(String text, Hours least, Hours most) {
    return least.compareTo(most) > 0
        ? Either.left(Fault.of("hours.order", text))
        : Either.right(new HoursRange(least, most));
  }
}
