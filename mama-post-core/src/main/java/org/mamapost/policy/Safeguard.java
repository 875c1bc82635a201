package org.mamapost.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;

/** What a protection gives once its conditions are met. Immutable, thread-safe, serializable. */
public final class Safeguard implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ProtectionKey protection;
  private final Message what;
  private final Allowance allowance;
  private final DateRange period;
  @SuppressWarnings("serial") // an immutable list
  private final List<Message> notes;

  private Safeguard(ProtectionKey protection, Message what, Allowance allowance, DateRange period,
      List<Message> notes) {
    this.protection = Objects.requireNonNull(protection, "protection");
    this.what = Objects.requireNonNull(what, "what");
    this.allowance = allowance;
    this.period = period;
    this.notes = List.copyOf(notes);
  }

  /**
   * What is given or forbidden.
   *
   * @param protection the protection
   * @param what what it gives or forbids, in words
   * @return the safeguard
   */
  public static Safeguard of(ProtectionKey protection, Message what) {
    return new Safeguard(protection, what, null, null, List.of());
  }

  /** This safeguard with how much it gives. */
  public Safeguard of(Allowance much) {
    return new Safeguard(protection, what, Objects.requireNonNull(much, "much"), period, notes);
  }

  /** This safeguard with the days for which it lasts, if they are known. */
  public Safeguard lasting(Optional<DateRange> days) {
    return new Safeguard(protection, what, allowance, days.orElse(null), notes);
  }

  /** This safeguard with what else to know of it. */
  public Safeguard noting(List<Message> remarks) {
    return new Safeguard(protection, what, allowance, period, remarks);
  }

  /** The protection. */
  public ProtectionKey protection() {
    return protection;
  }

  /** What it gives or forbids, in words. */
  public Message what() {
    return what;
  }

  /** How much it gives; empty for what has no measure, such as a ban. */
  public Optional<Allowance> allowance() {
    return Optional.ofNullable(allowance);
  }

  /** The days for which it lasts; empty where they are not known or it is no matter of days. */
  public Optional<DateRange> period() {
    return Optional.ofNullable(period);
  }

  /** What else to know of it, such as how the time may be taken. */
  public List<Message> notes() {
    return notes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Safeguard safeguard && parts().equals(safeguard.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  /** The protection, how much it gives and for how long. */
  @Override
  public String toString() {
    return protection.chinese() + " " + allowance().map(Allowance::chinese).orElse("") + " "
        + period().map(DateRange::chinese).orElse("");
  }

  private List<Object> parts() {
    return List.of(protection, what, allowance(), period(), notes);
  }
}
