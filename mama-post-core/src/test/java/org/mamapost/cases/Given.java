package org.mamapost.cases;

import java.util.Optional;
import org.mamapost.policy.Allowance;
import org.mamapost.policy.Bound;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.Safeguard;
import org.mamapost.policy.Sum;
import org.mamapost.time.DateRange;

/**
 * What is due, as a table writes it; empty where there is none.
 *
 * @param least the least
 * @param most the most; the same where it is exact
 * @param unit what it is paid for or counted in
 * @param period the first and the last day
 */
record Given(String least, String most, String unit, String period) {

  static Given of(Object due) {
    if (due instanceof Safeguard safeguard) {
      Optional<Allowance> much = safeguard.allowance();
      return of(much.map(Allowance::bound), much.map(given -> String.valueOf(given.number())),
          much.map(given -> given.unit().chinese()), safeguard.period());
    }
    Optional<Sum> sum = ((Entitlement) due).sum();
    return of(sum.map(Sum::bound), sum.map(given -> given.amount().toString()),
        sum.map(given -> given.per().chinese()), ((Entitlement) due).period());
  }

  private static Given of(
      Optional<Bound> bound, Optional<String> amount, Optional<String> unit, Optional<DateRange> period) {
    return new Given(
        amount.filter(any -> !bound.equals(Optional.of(Bound.AT_MOST))).orElse(""),
        amount.filter(any -> !bound.equals(Optional.of(Bound.AT_LEAST))).orElse(""),
        unit.orElse(""), period.map(DateRange::chinese).orElse(""));
  }
}
