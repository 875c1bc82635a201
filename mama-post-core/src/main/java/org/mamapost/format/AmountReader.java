package org.mamapost.format;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.List;
import org.mamapost.amount.Yuan;

/** Reads amounts of yuan: 3000元, 3,000.50元, 1.2万元. */
final class AmountReader {

  private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);
  private static final List<String> YUAN = List.of("元", "yuan");

  private AmountReader() {}

  /**
   * Reads the amount that is next.
   *
   * @param in at the amount
   * @param before what stands before it, for the message if there is none
   */
  static Either<Fault, Yuan> read(Cursor in, String before) {
    int mark = in.mark();
    boolean negative = in.skipOneOf("-负");
    String number = number(in);
    if (number.isEmpty()) {
      in.restOfClause();
      return Either.left(Fault.of("amount.form", before + in.since(mark)));
    }
    boolean inTenThousands = in.skip("万");
    in.skipFirstOf(YUAN);
    return negative
        ? Either.left(Fault.of("amount.negative", in.since(mark)))
        : Either.right(yuan(number, inTenThousands));
  }

  /** A number such as 3000, 3,000 or 0.035; empty if none is next. */
  static String number(Cursor in) {
    StringBuilder number = new StringBuilder(in.digits());
    while (in.peek() == ',' && number.length() > 0 && isThousandsNext(in)) {
      in.skip(",");
      number.append(in.digits());
    }
    if (number.length() > 0 && in.skip(".")) {
      String decimals = in.digits();
      return decimals.isEmpty() ? "" : number + "." + decimals;
    }
    return number.toString();
  }

  private static boolean isThousandsNext(Cursor in) {
    int digits = 0;
    while (Character.isDigit(in.peek(1 + digits)) && digits < 4) {
      digits++;
    }
    return digits == 3;
  }

  static Yuan yuan(String number, boolean inTenThousands) {
    BigDecimal amount = new BigDecimal(number);
    return Yuan.of(inTenThousands ? amount.multiply(TEN_THOUSAND) : amount);
  }
}
