package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.mamapost.policy.Allowance;
import org.mamapost.policy.AllowanceUnit;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Bound;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.SchemeContext;

/** A leave that the nation leaves to the regions: its days are theirs, and a region without any is not modelled. */
final class RegionalLeave {

  private RegionalLeave() {}

  /**
   * Looks up how much it is, and says whether it came later, is unknown or holds.
   *
   * @param decision gets the steps
   * @param context the policy and the facts
   * @param key the days
   * @param on the day whose value counts
   * @param unit what they are counted in
   * @return how much; empty where something stands against the answer
   */
  static Optional<Allowance> find(Decision decision, SchemeContext context, ParameterKey<Integer> key, LocalDate on,
      AllowanceUnit unit) {
    Optional<Parameter<?>> next = context.policy().parameter(key, on).isPresent() ? Optional.empty()
        : context.policy().layers().flatMap(layer -> layer.parameters().stream())
            .filter(parameter -> parameter.key().equals(key) && parameter.inForce().first().isAfter(on))
            .min(Comparator.comparing(parameter -> parameter.inForce().first()));
    if (next.isPresent()) {
      decision.notInForce(Words.say("leave.later", key, next.get().inForce(), on), next.get().citation());
      return Optional.empty();
    }
    return decision.parameter(key, on).map(days -> new Allowance(bound(context, key, on), days, unit));
  }

  // What is printed as 不少于 is a floor, what is printed alone is the number itself.
  private static Bound bound(SchemeContext context, ParameterKey<Integer> key, LocalDate on) {
    return context.policy().parameter(key, on).orElseThrow().parameter().binding() == Binding.FLOOR
        ? Bound.AT_LEAST : Bound.EXACTLY;
  }
}
