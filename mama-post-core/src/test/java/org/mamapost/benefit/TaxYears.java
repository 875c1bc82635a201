package org.mamapost.benefit;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.mamapost.amount.Yuan;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Facts;
import org.mamapost.person.Hire;
import org.mamapost.person.Hires;
import org.mamapost.person.RunningTaxFilings;
import org.mamapost.person.TaxFiling;
import org.mamapost.person.TaxFilings;
import org.mamapost.person.TaxPeriod;
import org.mamapost.time.DateRange;

/** Employers and their taxes of 2025. */
final class TaxYears {

  static final Year YEAR = Year.of(2025);

  private static final DateRange THREE_YEARS =
      DateRange.ofInclusive(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31));

  private TaxYears() {}

  /** Somebody hired in 2025 who worked and was insured from one month to another. */
  static Hire hire(String person, int firstMonth, int lastMonth) {
    return Hire.of(person, THREE_YEARS, YEAR.atMonth(firstMonth), YEAR.atMonth(lastMonth));
  }

  /** Twelve filings. */
  static TaxFilings monthly(long vat, long urban, long education, long local) {
    return new TaxFilings(YEAR, months(12, vat, urban, education, local));
  }

  /** Four filings. */
  static TaxFilings quarterly(long vat, long urban, long education, long local) {
    return new TaxFilings(YEAR, quarters(4, vat, urban, education, local));
  }

  /** The filings of the first months, all alike. */
  static List<TaxFiling> months(int last, long vat, long urban, long education, long local) {
    return IntStream.rangeClosed(1, last)
        .mapToObj(month -> filing(TaxPeriod.of(YEAR.atMonth(month)), vat, urban, education, local)).toList();
  }

  /** The filings of the first quarters, all alike. */
  static List<TaxFiling> quarters(int last, long vat, long urban, long education, long local) {
    return IntStream.rangeClosed(1, last)
        .mapToObj(quarter -> filing(TaxPeriod.quarter(YEAR.getValue(), quarter), vat, urban, education, local))
        .toList();
  }

  private static TaxFiling filing(TaxPeriod period, long vat, long urban, long education, long local) {
    return new TaxFiling(period, Yuan.of(vat), Yuan.of(urban), Yuan.of(education), Yuan.of(local));
  }

  static Facts employer(List<Hire> hires, TaxFilings filings, long corporateIncomeTax) {
    return Facts.builder()
        .with(EmployerFacts.HIRES, new Hires(hires))
        .with(EmployerFacts.TAX_FILINGS, filings)
        .with(EmployerFacts.CORPORATE_INCOME_TAX, Yuan.of(corporateIncomeTax))
        .build();
  }

  static Facts running(List<Hire> hires, List<TaxFiling> filings) {
    return Facts.builder()
        .with(EmployerFacts.HIRES, new Hires(hires))
        .with(EmployerFacts.RUNNING_TAX_FILINGS, new RunningTaxFilings(YEAR, filings))
        .build();
  }
}
