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
import org.mamapost.builtin.NationalLayer;
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
  private final Map<Region, Claims> laws;
  private final Optional<RegionalPolicy> nation;
  private final LoadReport report;

  PolicyRegistry(Settlement settlement, Optional<RegionalPolicy> nation, LoadReport report) {
    this.byRegion = Map.copyOf(settlement.policies().byRegion());
    this.laws = Map.copyOf(settlement.laws().byRegion());
    this.nation = nation;
    this.report = report;
  }

  /**
   * A registry of the given policies and no others, and of no law but what they stand upon. The nation's are layers
   * beneath others and answer for no region.
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
    Offer offer =
        new Offer("given", Optional.empty(), Optional.empty(), 0, given, List.of(), List.of(), Optional.empty());
    return new PolicyRegistry(Settlement.of(List.of(offer)), Optional.empty(), new LoadReport(List.of()));
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
    return answering(byRegion).toList();
  }

  /** Every law that answers on some day where no policy does, the nation's first, then by region and by date. */
  public List<RegionalPolicy> laws() {
    return Stream.concat(nation.stream(), answering(laws)).toList();
  }

  private static Stream<RegionalPolicy> answering(Map<Region, Claims> claims) {
    return claims.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(region -> region.getValue().answering());
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
        .map(decides -> decided(region, date, decides, byRegion.get(decides)))
        .orElseGet(() -> refused(region, date, RefusalReason.NOT_MODELLED, "not-modelled", region));
  }

  /**
   * The rules that protect workers in a region on a date, whether or not there are mama posts there: those of the
   * policy that {@linkplain #resolve answers}, else the nearest law above in force on that day, at last the nation's,
   * whose numbers are floors. {@link Resolution#resolvedFrom()} tells whose they are, so that a floor of the nation is
   * never taken for all that a city gives. A policy that does not stand upon the nation's law is passed over here.
   *
   * @param region the region, a county as a rule
   * @param date the day whose rules are asked for
   * @return rules of which the protections can be asked, or why there are none: {@link RefusalReason#NOT_IN_FORCE},
   *     {@link RefusalReason#NOT_MODELLED} or {@link RefusalReason#RULES_CONFLICT}
   */
  public Resolution resolveLaw(Region region, LocalDate date) {
    Resolution policy = resolve(region, date);
    boolean settled = policy.fold(
        refusal -> refusal.reason() == RefusalReason.RULES_CONFLICT, PolicyRegistry::standsUponTheNation);
    return settled ? policy : chain(region)
        .filter(above -> laws.containsKey(above) && !laws.get(above).on(date).isEmpty())
        .findFirst()
        .map(decides -> decided(region, date, decides, laws.get(decides)))
        .orElseGet(() -> ofNation(region, date));
  }

  private Resolution ofNation(Region asked, LocalDate date) {
    if (nation.isEmpty()) {
      return refused(asked, date, RefusalReason.NOT_MODELLED, "no-law", asked);
    }
    RegionalPolicy law = nation.get();
    return law.inForce().contains(date)
        ? Resolution.of(asked, date, law)
        : refused(asked, date, RefusalReason.NOT_IN_FORCE, "law-not-in-force", date, law.inForce());
  }

  /** Whether the nation's law is among a policy's layers: the library's own, and not one that merely says it is. */
  static boolean standsUponTheNation(RegionalPolicy policy) {
    return policy.layers().anyMatch(layer -> layer == NationalLayer.policy());
  }

  private static Resolution decided(Region asked, LocalDate date, Region decides, Claims claims) {
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
    return Message.of("in-force-dates", dates(policies, Language.CHINESE, "、"),
        dates(policies, Language.ENGLISH, ", "));
  }

  private static String dates(List<RegionalPolicy> policies, Language language, String between) {
    return policies.stream()
        .map(policy -> policy.inForce().in(language)).distinct().collect(Collectors.joining(between));
  }

  private static Resolution refused(
      Region region, LocalDate date, RefusalReason reason, String key, Serializable... arguments) {
    return Resolution.refused(region, date, new Refusal(reason, Words.say(key, arguments), List.of()));
  }
}
