package org.mamapost.benefit;

import java.io.Serializable;
import java.time.Year;
import java.util.List;
import org.mamapost.amount.Yuan;
import org.mamapost.person.Tax;

/**
 * 企业吸纳税收扣减 of one employer and tax year (正文(三)): of a year that is over, or of one that is running. Only of the
 * former can anything be lost.
 */
public sealed interface HiringTaxYear extends Serializable permits HiringTaxSettlement, RunningHiringTax {

  /** The tax year. */
  Year year();

  /** The months that count, of all people together; of a running year those through its last filing. */
  int months();

  /** 扣减限额 that these months have earned, yuan. */
  Yuan limit();

  /** What each tax of each filing is reduced by, in the order in which they are. */
  List<TaxRelief> reliefs();

  /** What all taxes are reduced by, yuan. */
  default Yuan reduced() {
    return TaxRelief.total(reliefs());
  }

  /** What one tax is reduced by, yuan. */
  default Yuan reduced(Tax tax) {
    return TaxRelief.total(reliefs().stream().filter(relief -> relief.tax() == tax).toList());
  }
}
