package org.mamapost.examples.cli.employer;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mamapost.amount.Yuan;
import org.mamapost.benefit.TaxRelief;
import org.mamapost.examples.cli.input.Names;
import org.mamapost.person.Tax;
import org.mamapost.person.TaxFiling;
import org.mamapost.person.TaxPeriod;
import org.mamapost.text.Named;

/**
 * What a tax is reduced by, with the month or quarter as it was filed.
 *
 * @param relief the relief
 * @param period for what: a month, a quarter, or the year
 */
record Reduced(TaxRelief relief, Named period) {

  /** The reliefs that reduce anything. */
  static List<Reduced> of(FiledYear filed, List<TaxRelief> reliefs) {
    Map<YearMonth, TaxPeriod> periods =
        filed.filings().stream().collect(Collectors.toMap(TaxFiling::last, TaxFiling::period));
    String year = filed.year().toString();
    return reliefs.stream()
        .filter(relief -> !relief.reduced().equals(Yuan.of(0)))
        .map(relief -> new Reduced(relief, relief.tax() == Tax.CORPORATE_INCOME
            ? new Names(year + "年", year) : periods.get(relief.through())))
        .toList();
  }

  /** Several of them in words; those that follow one another and are alike are told once. */
  static Names list(List<Reduced> reduced) {
    List<List<Reduced>> alike = new ArrayList<>();
    for (Reduced one : reduced) {
      List<Reduced> before = alike.isEmpty() ? List.of() : alike.get(alike.size() - 1);
      if (!before.isEmpty() && before.get(0).relief.reduced().equals(one.relief.reduced())) {
        before.add(one);
      } else {
        alike.add(new ArrayList<>(List.of(one)));
      }
    }
    return Names.of(alike.stream().map(Reduced::told).toList());
  }

  private static Names told(List<Reduced> alike) {
    Reduced first = alike.get(0);
    Named last = alike.get(alike.size() - 1).period;
    Names money = Money.of(first.relief.reduced());
    return alike.size() == 1
        ? new Names(first.period.chinese() + " " + money.chinese(), first.period.english() + " " + money.english())
        : new Names(first.period.chinese() + "至" + last.chinese() + " 每期" + money.chinese(),
            first.period.english() + " to " + last.english() + " " + money.english() + " each");
  }
}
