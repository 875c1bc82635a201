package org.mamapost.examples.cli.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mamapost.answer.Refusal;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.spi.Resolution;
import org.mamapost.time.DateRange;
import org.mamapost.time.Span;

/**
 * Cuts a period into the parts for which one policy, or none, answers in a region; or one law that protects workers.
 */
public final class PolicyParts {

  private PolicyParts() {}

  /**
   * The parts.
   *
   * @param registry the policies there are
   * @param region the region
   * @param days the period, with a last day
   * @return the parts in order of time, each with the policy that answers or why none does
   */
  public static List<Span<Resolution>> of(PolicyRegistry registry, Region region, DateRange days) {
    return split(region, days, registry.policies().stream(), day -> registry.resolve(region, day));
  }

  /**
   * The parts of a law.
   *
   * @param registry the policies and laws there are
   * @param region the region
   * @param days the period, with a last day
   * @return the parts in order of time, each with the rules that protect workers or why there are none
   */
  public static List<Span<Resolution>> ofLaw(PolicyRegistry registry, Region region, DateRange days) {
    return split(region, days, Stream.concat(registry.policies().stream(), registry.laws().stream()),
        day -> registry.resolveLaw(region, day));
  }

  private static List<Span<Resolution>> split(
      Region region, DateRange days, Stream<RegionalPolicy> policies, Function<LocalDate, Resolution> resolved) {
    Stream<LocalDate> changes = policies
        .filter(policy -> policy.region().contains(region))
        .flatMap(policy -> policy.inForce().turningPoints());
    return Span.split(days, changes, resolved, PolicyParts::sayTheSame);
  }

  private static boolean sayTheSame(Resolution one, Resolution other) {
    return one.policy().equals(other.policy())
        && one.refusal().map(Refusal::message).equals(other.refusal().map(Refusal::message));
  }
}
