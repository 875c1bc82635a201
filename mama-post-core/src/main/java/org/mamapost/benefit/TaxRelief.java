package org.mamapost.benefit;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.mamapost.amount.Yuan;
import org.mamapost.person.Tax;

/**
 * What one tax of one filing is reduced by.
 *
 * @param tax the tax
 * @param through the last month of the filing; December for corporate income tax
 * @param due what was due before relief
 * @param reduced what it is reduced by
 */
public record TaxRelief(Tax tax, YearMonth through, Yuan due, Yuan reduced) implements Serializable {

  /**
   * Checks the amounts.
   *
   * @throws IllegalArgumentException if the tax is reduced by more than is due
   */
  public TaxRelief {
    Objects.requireNonNull(tax, "tax");
    Objects.requireNonNull(through, "through");
    if (reduced.compareTo(due) > 0) {
      throw new IllegalArgumentException(tax.chinese() + " of " + due + " cannot be reduced by " + reduced);
    }
  }

  static Yuan total(List<TaxRelief> reliefs) {
    return reliefs.stream().map(TaxRelief::reduced).reduce(Yuan.of(0), Yuan::plus);
  }
}
