package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** A day: 2025-06-01, 2025/6/1, 2025.6.1 or 2025年6月1日. */
final class DateFormat implements CellFormat<LocalDate> {

  @Override
  public Validation<Seq<Fault>, LocalDate> parse(String text) {
    Cursor in = new Cursor(CellText.compact(text));
    Either<Fault, LocalDate> date = read(in);
    return date.isRight() && !in.atEnd()
        ? Fault.of("date.form", text.strip()).invalid()
        : date.fold(Fault::invalid, Validation::valid);
  }

  @Override
  public String print(LocalDate date) {
    return date.toString();
  }

  /** Tells whether what comes next is meant as a date. */
  static boolean isNext(Cursor in) {
    int mark = in.mark();
    boolean date = startsYear(in) && in.seesOneOf("-/.年");
    in.backTo(mark);
    return date;
  }

  private static boolean startsYear(Cursor in) {
    // The sign that ISO 8601 puts before years of more than four digits.
    boolean signed = in.skipOneOf("+-");
    int digits = in.digits().length();
    return signed ? digits >= 4 && digits <= 9 : digits == 4;
  }

  /** Reads a date and leaves the cursor behind it, or behind what cannot be one. */
  static Either<Fault, LocalDate> read(Cursor in) {
    int mark = in.mark();
    boolean started = startsYear(in);
    String year = in.since(mark);
    boolean chinese = in.sees("年");
    if (!started || !in.skipOneOf("-/.年")) {
      return illFormed(in, mark);
    }
    String month = in.digits();
    boolean parted = chinese ? in.skip("月") : in.skipOneOf("-/.");
    String day = in.digits();
    if (!parted || !isOneOrTwoDigits(month) || !isOneOrTwoDigits(day)) {
      return illFormed(in, mark);
    }
    if (chinese && !in.skip("日")) {
      in.skip("号");
    }
    return day(in.since(mark), Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private static boolean isOneOrTwoDigits(String number) {
    return number.length() == 1 || number.length() == 2;
  }

  private static Either<Fault, LocalDate> illFormed(Cursor in, int mark) {
    in.restOfClause();
    return Either.left(Fault.of("date.form", in.since(mark)));
  }

  private static Either<Fault, LocalDate> day(String read, int year, int month, int day) {
    if (month < 1 || month > 12 || year < Year.MIN_VALUE || year > Year.MAX_VALUE) {
      return Either.left(Fault.of("date.month", read));
    }
    YearMonth days = YearMonth.of(year, month);
    if (days.isValidDay(day)) {
      return Either.right(days.atDay(day));
    }
    Fault fault = Fault.of("date.day", read, days, days.lengthOfMonth());
    return Either.left(day == 0 ? fault : fault.nearest(days.atEndOfMonth().toString()));
  }
}
