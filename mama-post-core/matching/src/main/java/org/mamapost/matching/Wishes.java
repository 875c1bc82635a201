package org.mamapost.matching;

import java.io.Serializable;
import java.util.Set;
import org.mamapost.amount.Yuan;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.fact.Stated;

/**
 * What a carer asks of a post. A wish is a demand: one that she does not make is stated as none, and then no post fails
 * it. One of which it is unknown whether she makes it leaves every post undecided.
 *
 * @param contracts the contract forms of which one has to be offered
 * @param insurance the insurances of which one has to be offered
 * @param leastPay the least pay, in yuan a month
 * @param farthest the farthest distance, in metres
 */
public record Wishes(
    Stated<Set<ContractForm>> contracts,
    Stated<Set<InsuranceType>> insurance,
    Stated<Yuan> leastPay,
    Stated<Integer> farthest) implements Serializable {

  private static final Wishes NONE = new Wishes(Stated.none(), Stated.none(), Stated.none(), Stated.none());

  /**
   * Copies the sets.
   *
   * @throws IllegalArgumentException if a set is empty, which is stated as none, or if a distance is negative
   */
  public Wishes {
    contracts = contracts.map(Wishes::copy);
    insurance = insurance.map(Wishes::copy);
    farthest.value().filter(metres -> metres < 0).ifPresent(metres -> {
      throw new IllegalArgumentException("a distance is zero metres or more, not " + metres);
    });
  }

  private static <T> Set<T> copy(Set<T> terms) {
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("no wish at all is stated as none, not as an empty set");
    }
    return Set.copyOf(terms);
  }

  /** Who takes any contract, insurance, pay and distance. */
  public static Wishes none() {
    return NONE;
  }

  /** These wishes with other contracts. */
  public Wishes contracts(Set<ContractForm> forms) {
    return new Wishes(Stated.of(forms), insurance, leastPay, farthest);
  }

  /** These wishes with other insurances. */
  public Wishes insurance(Set<InsuranceType> types) {
    return new Wishes(contracts, Stated.of(types), leastPay, farthest);
  }

  /** These wishes with another least pay, in yuan a month. */
  public Wishes leastPay(Yuan aMonth) {
    return new Wishes(contracts, insurance, Stated.of(aMonth), farthest);
  }

  /** These wishes with another farthest distance, in metres. */
  public Wishes farthest(int metres) {
    return new Wishes(contracts, insurance, leastPay, Stated.of(metres));
  }
}
