package org.mamapost.spi;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.region.RegionLevel;
import org.mamapost.text.Language;
import org.mamapost.text.Message;
import org.mamapost.text.MessageBundle;

/**
 * The policies a host has, and which of them answers for a region on a date.
 *
 * <p>The chain is county → city → province and no further. The first region on it that has any policy decides, also
 * when none of its policies is in force on that day; nobody else's rules are put in their place.
 *
 * <p>Immutable and thread-safe; made once and kept.
 */
public final class PolicyRegistry {

  private static final MessageBundle WORDS = MessageBundle.load(PolicyRegistry.class, "messages");

  private final Map<Region, List<RegionalPolicy>> byRegion;

  private PolicyRegistry(List<RegionalPolicy> policies) {
    Map<Region, List<RegionalPolicy>> regions = new LinkedHashMap<>();
    for (RegionalPolicy policy : policies) {
      List<RegionalPolicy> others = regions.computeIfAbsent(policy.region(), region -> new ArrayList<>(1));
      others.stream().filter(other -> other.inForce().overlaps(policy.inForce())).findFirst().ifPresent(other -> {
        throw new IllegalArgumentException(
            "two policies for one region on one day: " + other + " and " + policy);
      });
      others.add(policy);
    }
    regions.replaceAll((region, own) ->
        own.stream().sorted(Comparator.comparing(policy -> policy.inForce().first())).toList());
    this.byRegion = Map.copyOf(regions);
  }

  /**
   * A registry of the given policies and no others.
   *
   * @param policies the policies
   * @return the registry
   * @throws IllegalArgumentException if two of them are in force for one region on one day
   */
  public static PolicyRegistry of(RegionalPolicy... policies) {
    return new PolicyRegistry(List.of(policies));
  }

  /**
   * A registry of the policies of every provider on the class path or module path, the built-in ones among them.
   *
   * @return the registry
   * @throws IllegalArgumentException if two policies are in force for one region on one day, or if a provider offers a
   *     policy for a region that it does not speak for
   * @throws java.util.ServiceConfigurationError if a provider cannot be loaded
   */
  public static PolicyRegistry discover() {
    return new PolicyRegistry(ServiceLoader.load(RegionalPolicyProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .flatMap(PolicyRegistry::offered)
        .toList());
  }

  private static Stream<RegionalPolicy> offered(RegionalPolicyProvider provider) {
    Set<Region> own = provider.regions();
    List<RegionalPolicy> policies = provider.policies();
    policies.stream().filter(policy -> !own.contains(policy.region())).findFirst().ifPresent(policy -> {
      throw new IllegalArgumentException("the provider " + provider.id() + " speaks for " + own
          + " and yet offers a policy of another region: " + policy);
    });
    return policies.stream();
  }

  /** Every policy, by region and then by date. */
  public List<RegionalPolicy> policies() {
    return byRegion.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(RegionalPolicy::region))
        .toList();
  }

  /**
   * The policy that answers for a region on a date.
   *
   * @param region the region, a county as a rule
   * @param date the day whose rules are asked for
   * @return the policy, or why there is none: {@link RefusalReason#NOT_IN_FORCE} or {@link RefusalReason#NOT_MODELLED}
   */
  public Resolution resolve(Region region, LocalDate date) {
    Objects.requireNonNull(date, "date");
    Optional<List<RegionalPolicy>> own = chain(region).map(byRegion::get).flatMap(Stream::ofNullable).findFirst();
    if (own.isEmpty()) {
      return refused(region, date, RefusalReason.NOT_MODELLED, "not-modelled", region);
    }
    return own.get().stream()
        .filter(policy -> policy.inForce().contains(date))
        .findFirst()
        .map(policy -> Resolution.of(region, date, policy))
        .orElseGet(() -> refused(region, date, RefusalReason.NOT_IN_FORCE, "not-in-force",
            own.get().get(0).region(), date, dates(own.get())));
  }

  private static Stream<Region> chain(Region region) {
    return region.chain().filter(above -> above.level() != RegionLevel.NATION);
  }

  private static Message dates(List<RegionalPolicy> policies) {
    return Message.of(
        "in-force-dates", dates(policies, Language.CHINESE, "、"), dates(policies, Language.ENGLISH, ", "));
  }

  private static String dates(List<RegionalPolicy> policies, Language language, String between) {
    return policies.stream().map(policy -> policy.inForce().in(language)).collect(Collectors.joining(between));
  }

  private static Resolution refused(
      Region region, LocalDate date, RefusalReason reason, String key, Serializable... arguments) {
    return Resolution.refused(region, date, new Refusal(reason, WORDS.message(key, arguments), List.of()));
  }
}
