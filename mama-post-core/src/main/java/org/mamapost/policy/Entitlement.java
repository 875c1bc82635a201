package org.mamapost.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;

/**
 * What a scheme gives once its conditions are met.
 *
 * @param scheme the scheme
 * @param beneficiary who is due it
 * @param sum how much; empty for what is given in kind
 * @param period for how long; empty for what is given once
 * @param stillToMeet what has yet to happen before it is paid
 * @param toAttach the papers to attach, where they have to be asked for at all (免申即享 asks for none that the facts prove)
 */
public record Entitlement(
    SchemeKey scheme,
    Beneficiary beneficiary,
    Optional<Sum> sum,
    Optional<DateRange> period,
    List<Message> stillToMeet,
    List<Message> toAttach) implements Serializable {

  /** Copies the lists. */
  public Entitlement {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(beneficiary, "beneficiary");
    Objects.requireNonNull(sum, "sum");
    Objects.requireNonNull(period, "period");
    stillToMeet = List.copyOf(stillToMeet);
    toAttach = List.copyOf(toAttach);
  }

  /** An amount with nothing more to meet. */
  public static Entitlement of(SchemeKey scheme, Beneficiary beneficiary, Sum sum, Optional<DateRange> period) {
    return new Entitlement(scheme, beneficiary, Optional.of(sum), period, List.of(), List.of());
  }
}
