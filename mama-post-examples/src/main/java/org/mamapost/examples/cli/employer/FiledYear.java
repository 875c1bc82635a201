package org.mamapost.examples.cli.employer;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.amount.Yuan;
import org.mamapost.examples.cli.benefit.CaseFacts;
import org.mamapost.examples.cli.input.Names;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.fact.Stated;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Fact;
import org.mamapost.person.Facts;
import org.mamapost.person.FilingFacts;
import org.mamapost.person.RunningTaxFilings;
import org.mamapost.person.TaxFiling;
import org.mamapost.person.TaxFilings;
import org.mamapost.region.Region;
import org.mamapost.text.Language;
import org.mamapost.text.Message;

/**
 * What one employer has filed of a year.
 *
 * @param year the tax year
 * @param rows its filings, in order of time, at least one
 */
record FiledYear(Year year, List<FilingRow> rows) {

  FiledYear {
    rows = rows.stream().sorted(Comparator.comparing(FilingRow::first)).toList();
  }

  /** The last month that is filed. */
  YearMonth through() {
    return rows.get(rows.size() - 1).filing().last();
  }

  /** Whether December is filed, which closes the year. */
  boolean isClosed() {
    return through().equals(year.atMonth(12));
  }

  /** The region whose policy is asked, if a row names one. */
  Optional<Region> region() {
    return rows.stream().flatMap(row -> row.region().stream()).findFirst();
  }

  List<TaxFiling> filings() {
    return rows.stream().map(FilingRow::filing).toList();
  }

  /** The filings and the income tax, as far as they are stated. */
  Facts facts() {
    return isClosed()
        ? Facts.builder().with(EmployerFacts.TAX_FILINGS, new TaxFilings(year, filings())).with(incomeTax()).build()
        : Facts.builder().with(EmployerFacts.RUNNING_TAX_FILINGS, new RunningTaxFilings(year, filings())).build();
  }

  private Fact<Yuan> incomeTax() {
    return rows.stream().filter(FilingRow::statesIncomeTax).map(FilingRow::incomeTax).findFirst()
        .orElseGet(() -> new Fact<>(EmployerFacts.CORPORATE_INCOME_TAX, Stated.unknown(), Stated.unknown()));
  }

  /** What the rows say that cannot all be true, and which months are left out. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    YearMonth due = year.atMonth(1);
    for (FilingRow row : rows) {
      if (row.first().isBefore(due)) {
        problems.add(period(row, Words.say("filed-twice", row.filing().period(), year)));
      } else if (row.first().isAfter(due)) {
        problems.add(period(row,
            Words.say("month-missing", row.filing().period(), missing(due, row.first()))));
      }
      YearMonth next = row.filing().last().plusMonths(1);
      due = next.isAfter(due) ? next : due;
    }
    incomeTaxes(problems);
    regions(problems);
    return problems;
  }

  private static Problem period(FilingRow row, Message message) {
    return row.problem(FilingFacts.PERIOD, row.filing().period().chinese(), message);
  }

  private static Names missing(YearMonth from, YearMonth before) {
    return MonthSpans.of(Stream.iterate(from, month -> month.isBefore(before), month -> month.plusMonths(1)).toList());
  }

  private void incomeTaxes(List<Problem> problems) {
    Fact<Yuan> stated = incomeTax();
    rows.stream()
        .filter(row -> row.statesIncomeTax() && !row.incomeTax().value().equals(stated.value()))
        .forEach(row -> {
          String read = row.incomeTax().valueIn(Language.CHINESE);
          problems.add(row.problem(EmployerFacts.CORPORATE_INCOME_TAX, read,
              Words.say("income-differs", read, year, stated.source().value().orElse("?"))));
        });
  }

  private void regions(List<Problem> problems) {
    rows.stream()
        .filter(row -> row.region().isPresent() && !row.region().equals(region()))
        .forEach(row -> problems.add(row.problem(CaseFacts.REGION, row.region().get().code(),
            Words.say("region-differs", row.region().get(), year, region().orElseThrow()))));
  }
}
