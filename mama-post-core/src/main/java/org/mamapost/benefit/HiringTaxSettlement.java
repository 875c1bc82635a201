package org.mamapost.benefit;

import java.io.Serializable;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import org.mamapost.amount.Yuan;
import org.mamapost.person.Tax;

/**
 * 企业吸纳税收扣减 of one employer and tax year: how much at most, what each tax is reduced by, what is lost. Amounts are
 * exact; a share of the quota is rounded down to whole fen.
 *
 * @param year the tax year
 * @param months the months that count, of all people together
 * @param limit 扣减限额 of the year, yuan
 * @param reliefs what each tax of each filing is reduced by, in the order in which they are
 * @param lost what is left once the year is settled; it is not carried forward
 */
public record HiringTaxSettlement(Year year, int months, Yuan limit, List<TaxRelief> reliefs, Yuan lost)
    implements Serializable {

  /**
   * Checks that nothing is reduced twice or vanishes.
   *
   * @throws IllegalArgumentException if what is reduced and what is lost do not add up to the limit
   */
  public HiringTaxSettlement {
    Objects.requireNonNull(year, "year");
    reliefs = List.copyOf(reliefs);
    if (!total(reliefs).plus(lost).equals(limit)) {
      throw new IllegalArgumentException(total(reliefs) + " and " + lost + " do not add up to " + limit);
    }
  }

  /** What all taxes are reduced by, yuan. */
  public Yuan reduced() {
    return total(reliefs);
  }

  /** What one tax is reduced by over the year, yuan. */
  public Yuan reduced(Tax tax) {
    return total(reliefs.stream().filter(relief -> relief.tax() == tax).toList());
  }

  private static Yuan total(List<TaxRelief> reliefs) {
    return reliefs.stream().map(TaxRelief::reduced).reduce(Yuan.of(0), Yuan::plus);
  }
}
