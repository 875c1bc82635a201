package org.mamapost.format;

import io.vavr.control.Either;
import java.time.YearMonth;

/** Reads a month: 2025-01, 2025/1, 2025.1 or 2025年1月. */
final class MonthReader {

  private static final int DIGITS_OF_YEAR = 4;

  private MonthReader() {}

  /**
   * Reads the month that is next.
   *
   * @param in at the month
   * @param entry what the month belongs to, for the message if there is none
   */
  static Either<Fault, YearMonth> read(Cursor in, String entry) {
    int mark = in.mark();
    String year = in.digits();
    boolean parted = in.skipOneOf("-/.年");
    String month = in.digits();
    String read = in.since(mark);
    if (year.length() != DIGITS_OF_YEAR || !parted || month.isEmpty() || month.length() > 2) {
      return Either.left(Fault.of("month.form", read.isEmpty() ? entry : read));
    }
    in.skip("月");
    int number = Integer.parseInt(month);
    return number < 1 || number > 12
        ? Either.left(Fault.of("month.number", read))
        : Either.right(YearMonth.of(Integer.parseInt(year), number));
  }
}
