package org.mamapost.examples.cli.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mamapost.region.Region;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.spi.Resolution;
import org.mamapost.time.DateRange;
import org.mamapost.time.Span;

/** Cuts a period into the parts for which one policy, or none, answers in a region. */
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
    List<Span<Resolution>> parts = new ArrayList<>();
    List<LocalDate> starts = starts(registry, region, days);
    for (int i = 0; i < starts.size(); i++) {
      LocalDate last = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : days.last().orElseThrow();
      parts.add(new Span<>(DateRange.ofInclusive(starts.get(i), last), registry.resolve(region, starts.get(i))));
    }
    return parts;
  }

  /** The days on which a policy of the region begins, or the first without it. */
  private static List<LocalDate> starts(PolicyRegistry registry, Region region, DateRange days) {
    Stream<LocalDate> changes = registry.policies().stream()
        .filter(policy -> policy.region().contains(region))
        .flatMap(policy -> Stream.concat(Stream.of(policy.inForce().first()),
            policy.inForce().last().map(last -> last.plusDays(1)).stream()))
        .filter(days::contains);
    return List.copyOf(new TreeSet<>(Stream.concat(Stream.of(days.first()), changes).toList()));
  }
}
