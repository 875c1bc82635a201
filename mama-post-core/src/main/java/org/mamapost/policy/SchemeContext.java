package org.mamapost.policy;

import java.time.LocalDate;
import java.util.Objects;
import org.mamapost.person.Facts;

/**
 * What a scheme is asked: whose facts, on which day, by the rules of which day.
 *
 * @param facts what is known
 * @param factsOn the day on which the facts are looked at
 * @param rulesOn the day whose rules apply; another than that of the facts where rules are asked about in hindsight
 * @param policy the policy with its layers
 */
public record SchemeContext(Facts facts, LocalDate factsOn, LocalDate rulesOn, RegionalPolicy policy) {

  /** Checks that nothing is missing. */
  public SchemeContext {
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(factsOn, "factsOn");
    Objects.requireNonNull(rulesOn, "rulesOn");
    Objects.requireNonNull(policy, "policy");
  }
}
