package org.mamapost.benefit;

import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.mamapost.amount.Yuan;
import org.mamapost.person.Tax;

/**
 * 企业吸纳税收扣减 of one employer and a tax year that is not over. What is not used yet is left, and never lost: the
 * limit grows with every month that a hire works and is insured, and corporate income tax is still to come.
 *
 * @param year the tax year
 * @param through the last month that is filed, before December
 * @param months the months that count through it, of all people together
 * @param limit 扣减限额 earned through it, yuan
 * @param reliefs what each tax of each filing is reduced by, in the order in which they are
 * @param left what the rest of the year can still use of the limit earned so far, yuan
 * @param growth by how much, at least, one person's next month worked and insured raises the limit, yuan
 */
public record RunningHiringTax(
    Year year, YearMonth through, int months, Yuan limit, List<TaxRelief> reliefs, Yuan left, Yuan growth)
    implements HiringTaxYear {

  /**
   * Checks that nothing is reduced twice or vanishes, and that the year is running.
   *
   * @throws IllegalArgumentException if what is reduced and what is left do not add up to the limit, if the last month
   *     is December or of another year, or if corporate income tax is reduced, which it is once the year is over
   */
  public RunningHiringTax {
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(growth, "growth");
    reliefs = List.copyOf(reliefs);
    if (through.getYear() != year.getValue() || through.getMonth() == Month.DECEMBER) {
      throw new IllegalArgumentException(year + " is not running in " + through);
    }
    if (reliefs.stream().anyMatch(relief -> relief.tax() == Tax.CORPORATE_INCOME)) {
      throw new IllegalArgumentException(Tax.CORPORATE_INCOME.chinese() + " is reduced once the year is over");
    }
    if (!TaxRelief.total(reliefs).plus(left).equals(limit)) {
      throw new IllegalArgumentException(TaxRelief.total(reliefs) + " and " + left + " do not add up to " + limit);
    }
  }

  /** The months of the year that have yet to be filed; the last of them closes it. */
  public List<YearMonth> toCome() {
    return IntStream.rangeClosed(through.getMonthValue() + 1, 12).mapToObj(year::atMonth).toList();
  }
}
