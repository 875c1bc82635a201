package org.mamapost.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;

/** What a scheme gives once its conditions are met. Immutable, thread-safe, serializable. */
public final class Entitlement implements Serializable {

  private static final long serialVersionUID = 1L;

  private final SchemeKey scheme;
  private final Beneficiary beneficiary;
  private final Sum sum;
  private final DateRange period;
  @SuppressWarnings("serial") // an immutable list
  private final List<Message> stillToMeet;
  @SuppressWarnings("serial") // an immutable list
  private final List<Message> toAttach;

  /**
   * What is given.
   *
   * @param scheme the scheme
   * @param beneficiary who is due it
   * @param sum how much; empty for what is given in kind
   * @param period for how long; empty for what is given once
   * @param stillToMeet what has yet to happen before it is paid
   * @param toAttach the papers to attach, where they have to be asked for at all (免申即享 asks for none that the facts
   *     prove)
   */
  public Entitlement(SchemeKey scheme, Beneficiary beneficiary, Optional<Sum> sum, Optional<DateRange> period,
      List<Message> stillToMeet, List<Message> toAttach) {
    this.scheme = Objects.requireNonNull(scheme, "scheme");
    this.beneficiary = Objects.requireNonNull(beneficiary, "beneficiary");
    this.sum = sum.orElse(null);
    this.period = period.orElse(null);
    this.stillToMeet = List.copyOf(stillToMeet);
    this.toAttach = List.copyOf(toAttach);
  }

  /** An amount with nothing more to meet. */
  public static Entitlement of(SchemeKey scheme, Beneficiary beneficiary, Sum sum, Optional<DateRange> period) {
    return new Entitlement(scheme, beneficiary, Optional.of(sum), period, List.of(), List.of());
  }

  /** The scheme. */
  public SchemeKey scheme() {
    return scheme;
  }

  /** Who is due it. */
  public Beneficiary beneficiary() {
    return beneficiary;
  }

  /** How much; empty for what is given in kind. */
  public Optional<Sum> sum() {
    return Optional.ofNullable(sum);
  }

  /** For how long; empty for what is given once. */
  public Optional<DateRange> period() {
    return Optional.ofNullable(period);
  }

  /** What has yet to happen before it is paid. */
  public List<Message> stillToMeet() {
    return stillToMeet;
  }

  /** The papers to attach, where they have to be asked for at all (免申即享 asks for none that the facts prove). */
  public List<Message> toAttach() {
    return toAttach;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Entitlement due && parts().equals(due.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  /** The scheme, who is due it, how much and for how long. */
  @Override
  public String toString() {
    return scheme.chinese() + " " + beneficiary.chinese() + " "
        + sum().map(Sum::chinese).orElse("") + " " + period().map(DateRange::chinese).orElse("");
  }

  private List<Object> parts() {
    return List.of(scheme, beneficiary, sum(), period(), stillToMeet, toAttach);
  }
}
