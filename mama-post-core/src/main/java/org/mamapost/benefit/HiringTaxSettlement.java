package org.mamapost.benefit;

import java.time.Year;
import java.util.List;
import java.util.Objects;
import org.mamapost.amount.Yuan;

/**
 * 企业吸纳税收扣减 of one employer and a tax year that is over: how much at most, what each tax is reduced by, what is
 * lost. Amounts are exact; a share of the quota is rounded down to whole fen.
 *
 * @param year the tax year
 * @param months the months that count, of all people together
 * @param limit 扣减限额 of the year, yuan
 * @param reliefs what each tax of each filing is reduced by, in the order in which they are
 * @param lost what is left once the year is settled; it is not carried forward
 */
public record HiringTaxSettlement(Year year, int months, Yuan limit, List<TaxRelief> reliefs, Yuan lost)
    implements HiringTaxYear {

  /**
   * Checks that nothing is reduced twice or vanishes.
   *
   * @throws IllegalArgumentException if what is reduced and what is lost do not add up to the limit
   */
  public HiringTaxSettlement {
    Objects.requireNonNull(year, "year");
    reliefs = List.copyOf(reliefs);
    if (!TaxRelief.total(reliefs).plus(lost).equals(limit)) {
      throw new IllegalArgumentException(TaxRelief.total(reliefs) + " and " + lost + " do not add up to " + limit);
    }
  }
}
