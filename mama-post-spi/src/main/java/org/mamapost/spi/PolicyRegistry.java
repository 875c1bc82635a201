package org.mamapost.spi;

import java.io.Serializable;
import java.time.LocalDate;
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

  private final Map<Region, Claims> byRegion;
  private final LoadReport report;

  PolicyRegistry(Map<Region, Claims> byRegion, LoadReport report) {
    this.byRegion = Map.copyOf(byRegion);
    this.report = report;
  }

  /**
   * A registry of the given policies and no others. The nation's are layers beneath others and answer for no region.
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
    Offer offer = new Offer("given", Optional.empty(), Optional.empty(), 0, given, List.of());
    return new PolicyRegistry(new Settlement(List.of(offer)).claims(), new LoadReport(List.of()));
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

  /** Every policy that answers on some day, by region and then by date. */
  public List<RegionalPolicy> policies() {
    return byRegion.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(region -> region.getValue().answering())
        .toList();
  }

  /**
   * The policy that answers for a region on a date.
   *
   * @param region the region, a county as a rule
   * @param date the day whose rules are asked for
   * @return the policy, or why there is none: {@link RefusalReason#NOT_IN_FORCE}, {@link RefusalReason#NOT_MODELLED},
   *     or {@link RefusalReason#RULES_CONFLICT} where several claim the region for that day with equal right
   */
  public Resolution resolve(Region region, LocalDate date) {
    Objects.requireNonNull(date, "date");
    return chain(region)
        .filter(byRegion::containsKey)
        .findFirst()
        .map(decides -> resolve(region, date, decides))
        .orElseGet(() -> refused(region, date, RefusalReason.NOT_MODELLED, "not-modelled", region));
  }

  private Resolution resolve(Region asked, LocalDate date, Region decides) {
    Claims claims = byRegion.get(decides);
    List<Claim> holding = claims.on(date);
    return switch (holding.size()) {
      case 0 -> refused(asked, date, RefusalReason.NOT_IN_FORCE, "not-in-force",
          decides, date, dates(claims.policies()));
      case 1 -> Resolution.of(asked, date, holding.get(0).policy());
      default -> refused(asked, date, RefusalReason.RULES_CONFLICT, "conflict", decides, date,
          holding.stream().map(Claim::name).sorted().collect(Collectors.joining(", ")));
    };
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
