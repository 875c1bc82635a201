package org.mamapost.spi;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.region.RegionLevel;
import org.mamapost.text.Language;
import org.mamapost.text.Message;

/**
 * The policies a host has, and which of them answers for a region on a date.
 *
 * <p>The chain is county → city → province and no further. The first region on it that has any policy decides, also
 * when none of its policies is in force on that day: before the first begins and after the last ends the answer is "not
 * in force", and nobody else's rules are put in their place.
 *
 * <p>Immutable and thread-safe; made once and kept. Providers are called while it is built and never again.
 */
public final class PolicyRegistry {

  private final Map<Region, List<RegionalPolicy>> byRegion;
  private final Map<Region, Message> conflicts;
  private final LoadReport report;

  PolicyRegistry(Collection<RegionalPolicy> policies, Map<Region, Message> conflicts, LoadReport report) {
    Map<Region, List<RegionalPolicy>> regions = new HashMap<>();
    policies.forEach(policy -> regions.computeIfAbsent(policy.region(), region -> new ArrayList<>(1)).add(policy));
    regions.replaceAll((region, own) -> own.stream()
        .sorted(Comparator.comparing(policy -> policy.inForce().first()))
        .toList());
    this.byRegion = Map.copyOf(regions);
    this.conflicts = Map.copyOf(conflicts);
    this.report = report;
  }

  /**
   * A registry of the given policies and no others.
   *
   * @param policies the policies
   * @return the registry
   * @throws IllegalArgumentException if two of them are in force for one region on one day
   */
  public static PolicyRegistry of(RegionalPolicy... policies) {
    List<RegionalPolicy> given = List.of(policies);
    for (int i = 0; i < given.size(); i++) {
      for (RegionalPolicy other : given.subList(0, i)) {
        if (other.region().equals(given.get(i).region()) && other.inForce().overlaps(given.get(i).inForce())) {
          throw new IllegalArgumentException(
              "two policies for one region on one day: " + other + " and " + given.get(i));
        }
      }
    }
    return new PolicyRegistry(given, Map.of(), new LoadReport(List.of()));
  }

  /**
   * A registry of the policies of every provider on the class path or module path, the built-in ones among them. What
   * cannot be loaded is passed over and stands in the {@linkplain #loadReport() load report}.
   *
   * @return the registry
   */
  public static PolicyRegistry discover() {
    return builder().build();
  }

  /** Starts a registry of one's own choice of loaders, plugin folders and providers. */
  public static PolicyRegistryBuilder builder() {
    return new PolicyRegistryBuilder();
  }

  /** What was loaded, from where, and what was not and why; empty for {@link #of}. */
  public LoadReport loadReport() {
    return report;
  }

  /** Every policy that answers, by region and then by date. */
  public List<RegionalPolicy> policies() {
    return byRegion.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(RegionalPolicy::region).thenComparing(policy -> policy.inForce().first()))
        .toList();
  }

  /**
   * The policy that answers for a region on a date.
   *
   * @param region the region, a county as a rule
   * @param date the day whose rules are asked for
   * @return the policy, or why there is none: {@link RefusalReason#NOT_IN_FORCE}, {@link RefusalReason#NOT_MODELLED},
   *     or {@link RefusalReason#RULES_CONFLICT} where two providers claim the region with equal right
   */
  public Resolution resolve(Region region, LocalDate date) {
    Objects.requireNonNull(date, "date");
    Optional<Region> decides = chain(region)
        .filter(above -> byRegion.containsKey(above) || conflicts.containsKey(above))
        .findFirst();
    if (decides.isEmpty()) {
      return refused(region, date, RefusalReason.NOT_MODELLED, "not-modelled", region);
    }
    List<RegionalPolicy> own = byRegion.getOrDefault(decides.get(), List.of());
    return own.stream()
        .filter(policy -> policy.inForce().contains(date))
        .findFirst()
        .map(policy -> Resolution.of(region, date, policy))
        .orElseGet(() -> nobody(region, date, decides.get(), own));
  }

  private Resolution nobody(Region asked, LocalDate date, Region decides, List<RegionalPolicy> own) {
    return conflicts.containsKey(decides)
        ? Resolution.refused(asked, date,
            new Refusal(RefusalReason.RULES_CONFLICT, conflicts.get(decides), List.of()))
        : refused(asked, date, RefusalReason.NOT_IN_FORCE, "not-in-force", decides, date, dates(own));
  }

  private static Stream<Region> chain(Region region) {
    return region.chain().filter(above -> above.level() != RegionLevel.NATION);
  }

  private static Message dates(List<RegionalPolicy> policies) {
    return Message.of("in-force-dates", dates(policies, Language.CHINESE, "、"), dates(policies, Language.ENGLISH, ", "));
  }

  private static String dates(List<RegionalPolicy> policies, Language language, String between) {
    return policies.stream().map(policy -> policy.inForce().in(language)).collect(Collectors.joining(between));
  }

  private static Resolution refused(
      Region region, LocalDate date, RefusalReason reason, String key, Serializable... arguments) {
    return Resolution.refused(region, date, new Refusal(reason, Words.say(key, arguments), List.of()));
  }
}
