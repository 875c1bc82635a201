package org.mamapost.compare;

import java.util.Objects;
import java.util.Optional;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.benefit.SchemeAnswer;
import org.mamapost.policy.Bound;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.SchemeKey;
import org.mamapost.policy.Sum;

/**
 * What a change of policy comes to for one scheme and case. Immutable and thread-safe.
 *
 * @param scheme the scheme
 * @param left the left policy's answer; empty if it has no such scheme, which is not modelled and never nothing
 * @param right the right policy's answer; empty if it has no such scheme
 */
public record SchemeImpact(SchemeKey scheme, Optional<SchemeAnswer> left, Optional<SchemeAnswer> right) {

  /** Checks that nothing is missing. */
  public SchemeImpact {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
  }

  /**
   * Who gains: where something comes to be due that was not, or more of it. What one side does not know, for want of a
   * rule, a fact or a judgement, is neither gained nor lost.
   */
  public Direction direction() {
    Optional<Entitlement> before = left.flatMap(answer -> answer.answer().value());
    Optional<Entitlement> after = right.flatMap(answer -> answer.answer().value());
    if (before.isPresent() && after.isPresent()) {
      return direction(before.get(), after.get());
    }
    if (before.isEmpty() && after.isEmpty()) {
      return refusal(left).equals(refusal(right)) ? Direction.SAME : Direction.OTHERWISE;
    }
    if (!isFinal(before.isEmpty() ? refusal(left) : refusal(right))) {
      return Direction.OTHERWISE;
    }
    return after.isPresent() ? Direction.GAINS : Direction.LOSES;
  }

  private static Optional<RefusalReason> refusal(Optional<SchemeAnswer> answer) {
    return answer.flatMap(given -> given.answer().refusal()).map(Refusal::reason);
  }

  private static boolean isFinal(Optional<RefusalReason> reason) {
    return reason.equals(Optional.of(RefusalReason.NOT_ELIGIBLE))
        || reason.equals(Optional.of(RefusalReason.NOT_IN_FORCE));
  }

  private static Direction direction(Entitlement before, Entitlement after) {
    if (before.sum().isEmpty() || after.sum().isEmpty()) {
      return before.equals(after) ? Direction.SAME : Direction.OTHERWISE;
    }
    Sum one = before.sum().get();
    Sum other = after.sum().get();
    int more = other.amount().compareTo(one.amount());
    if (one.per() != other.per() || one.bound() != other.bound() && !certain(one.bound(), more, other.bound())) {
      return Direction.OTHERWISE;
    }
    if (more != 0) {
      return more > 0 ? Direction.GAINS : Direction.LOSES;
    }
    return before.equals(after) ? Direction.SAME : Direction.OTHERWISE;
  }

  // At most 100 becoming exactly 120 is more whatever it was; at most 100 becoming exactly 80 may be either.
  private static boolean certain(Bound before, int more, Bound after) {
    return more > 0 && before != Bound.AT_LEAST && after != Bound.AT_MOST
        || more < 0 && before != Bound.AT_MOST && after != Bound.AT_LEAST;
  }
}
