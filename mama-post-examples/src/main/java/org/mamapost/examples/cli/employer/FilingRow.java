package org.mamapost.examples.cli.employer;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.mamapost.amount.Yuan;
import org.mamapost.examples.cli.benefit.CaseFacts;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.examples.cli.input.Row;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Fact;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.person.FilingFacts;
import org.mamapost.person.TaxFiling;
import org.mamapost.region.Region;
import org.mamapost.text.Message;

/**
 * A row that is a filing. Of the row itself only the place is kept.
 *
 * @param place the row without its cells
 * @param filing what it files
 * @param incomeTax what it says of the corporate income tax of the year
 * @param region what it says of the region
 */
record FilingRow(Row<FactKey<?>> place, TaxFiling filing, Fact<Yuan> incomeTax, Optional<Region> region) {

  static FilingRow of(Row<FactKey<?>> row, Facts facts) {
    return new FilingRow(new Row<>(row.line(), Map.of(), row.layout()), FilingFacts.filing(facts),
        facts.get(EmployerFacts.CORPORATE_INCOME_TAX), facts.value(CaseFacts.REGION).value());
  }

  YearMonth first() {
    return filing.first();
  }

  boolean statesIncomeTax() {
    return !incomeTax.value().isUnknown();
  }

  /** What is wrong with one of its cells. */
  Problem problem(FactKey<?> cell, String read, Message message) {
    return new Problem(place.place(cell), read, message);
  }
}
