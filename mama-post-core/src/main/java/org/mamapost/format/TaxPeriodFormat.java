package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.mamapost.person.TaxPeriod;

/** 税款所属期: a month such as 2025-01, or a quarter such as 2025年第一季度, 2025Q1 or 2025-01至2025-03. */
final class TaxPeriodFormat implements CellFormat<TaxPeriod> {

  private static final int DIGITS_OF_YEAR = 4;
  private static final List<String> TO = List.of("至", "到", "-", "to");
  private static final String QUARTERS = "一二三四";

  @Override
  public Validation<Seq<Fault>, TaxPeriod> parse(String text) {
    String read = CellText.compact(text);
    return (isQuarter(read) ? quarter(read) : months(read)).fold(Fault::invalid, Validation::valid);
  }

  private static boolean isQuarter(String read) {
    return read.contains("季") || read.toUpperCase(Locale.ROOT).contains("Q");
  }

  private static Either<Fault, TaxPeriod> quarter(String read) {
    Cursor in = new Cursor(read);
    String year = in.digits();
    in.skipOneOf("-年");
    in.skipFirstOf(List.of("第", "Q"));
    int mark = in.mark();
    in.run(QUARTERS + "0123456789");
    String number = in.since(mark);
    in.skipFirstOf(List.of("季度", "季"));
    if (year.length() != DIGITS_OF_YEAR || number.length() != 1 || !in.atEnd()) {
      return Either.left(Fault.of("period.form", read));
    }
    int chinese = QUARTERS.indexOf(number) + 1;
    int quarter = chinese > 0 ? chinese : Integer.parseInt(number);
    return quarter < 1 || quarter > QUARTERS.length()
        ? Either.left(Fault.of("period.quarter", read))
        : Either.right(TaxPeriod.quarter(Integer.parseInt(year), quarter));
  }

  private static Either<Fault, TaxPeriod> months(String read) {
    Cursor in = new Cursor(read);
    Either<Fault, YearMonth> first = MonthReader.read(in, read);
    boolean span = first.isRight() && in.skipFirstOf(TO);
    Either<Fault, YearMonth> last = span ? MonthReader.read(in, read) : first;
    return first.flatMap(from -> last.flatMap(to -> in.atEnd()
        ? period(read, from, to)
        : Either.left(Fault.of("period.form", read))));
  }

  private static Either<Fault, TaxPeriod> period(String read, YearMonth from, YearMonth to) {
    try {
      return Either.right(new TaxPeriod(from, to));
    } catch (IllegalArgumentException neitherMonthNorQuarter) {
      return Either.left(Fault.of("period.span", read));
    }
  }

  @Override
  public String print(TaxPeriod period) {
    return period.chinese();
  }
}
