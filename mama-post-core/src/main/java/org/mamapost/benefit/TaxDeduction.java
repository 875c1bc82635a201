package org.mamapost.benefit;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.mamapost.amount.Yuan;
import org.mamapost.person.Hires;
import org.mamapost.person.RunningTaxFilings;
import org.mamapost.person.Tax;
import org.mamapost.person.TaxFiling;
import org.mamapost.person.TaxFilings;

/**
 * Takes the relief off the taxes of a year, filing by filing. The limit grows with the months already worked
 * (已实际工作月数), so a filing is reduced within what has been earned by its last month. Used by one thread, for one
 * settlement.
 */
final class TaxDeduction {

  static final List<Tax> DURING_THE_YEAR = List.of(Tax.VALUE_ADDED, Tax.URBAN_MAINTENANCE,
      Tax.EDUCATION_SURCHARGE, Tax.LOCAL_EDUCATION_SURCHARGE);

  private final Hires hires;
  private final Yuan quota;
  private final int parts;
  private final List<TaxRelief> reliefs = new ArrayList<>();

  TaxDeduction(Hires hires, Yuan quota, int parts) {
    this.hires = hires;
    this.quota = quota;
    this.parts = parts;
  }

  HiringTaxSettlement settle(TaxFilings filings, Yuan corporateIncomeTax) {
    YearMonth december = filings.year().atMonth(12);
    reduceEach(filings.filings());
    reduce(Tax.CORPORATE_INCOME, december, corporateIncomeTax);
    return new HiringTaxSettlement(
        filings.year(), months(december), limit(december), reliefs, unused(december));
  }

  RunningHiringTax soFar(RunningTaxFilings filings) {
    YearMonth through = filings.through();
    reduceEach(filings.filings());
    return new RunningHiringTax(filings.year(), through, months(through), limit(through), reliefs, unused(through),
        quota.partsDownToFen(1, parts));
  }

  private void reduceEach(List<TaxFiling> filings) {
    for (TaxFiling filing : filings) {
      DURING_THE_YEAR.forEach(tax -> reduce(tax, filing.last(), filing.due(tax)));
    }
  }

  private void reduce(Tax tax, YearMonth through, Yuan due) {
    reliefs.add(new TaxRelief(tax, through, due, unused(through).atMost(due)));
  }

  private Yuan unused(YearMonth through) {
    return reliefs.stream().map(TaxRelief::reduced).reduce(limit(through), Yuan::minus);
  }

  private Yuan limit(YearMonth through) {
    return quota.partsDownToFen(months(through), parts);
  }

  private int months(YearMonth through) {
    return hires.countedMonths(through.withMonth(1), through);
  }
}
