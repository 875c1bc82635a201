package org.mamapost.spi;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusedException;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;

/** What a registry says for a region and a date: a policy, or why there is none. Immutable, thread-safe. */
public final class Resolution {

  private final Region asked;
  private final LocalDate date;
  private final RegionalPolicy policy;
  private final Refusal refusal;

  private Resolution(Region asked, LocalDate date, RegionalPolicy policy, Refusal refusal) {
    this.asked = asked;
    this.date = date;
    this.policy = policy;
    this.refusal = refusal;
  }

  static Resolution of(Region asked, LocalDate date, RegionalPolicy policy) {
    return new Resolution(asked, date, Objects.requireNonNull(policy, "policy"), null);
  }

  static Resolution refused(Region asked, LocalDate date, Refusal refusal) {
    return new Resolution(asked, date, null, Objects.requireNonNull(refusal, "refusal"));
  }

  /** The region that was asked about. */
  public Region asked() {
    return asked;
  }

  /** The date that was asked about. */
  public LocalDate date() {
    return date;
  }

  /** The policy, if there is one. */
  public Optional<RegionalPolicy> policy() {
    return Optional.ofNullable(policy);
  }

  /** The region whose policy it is, which may be above the one asked about; empty if the resolution was refused. */
  public Optional<Region> resolvedFrom() {
    return policy().map(RegionalPolicy::region);
  }

  /** Why there is no policy. */
  public Optional<Refusal> refusal() {
    return Optional.ofNullable(refusal);
  }

  /**
   * Answers for both cases.
   *
   * @param refused the answer where there is no policy
   * @param resolved the answer for a policy
   * @return one of the two answers
   */
  public <R> R fold(Function<? super Refusal, ? extends R> refused,
      Function<? super RegionalPolicy, ? extends R> resolved) {
    return policy != null ? resolved.apply(policy) : refused.apply(refusal);
  }

  /**
   * The policy.
   *
   * @return the policy
   * @throws RefusedException if there is none; it carries the refusal
   */
  public RegionalPolicy orElseThrow() {
    return policy().orElseThrow(() -> new RefusedException(refusal));
  }
}
