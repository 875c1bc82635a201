package org.mamapost.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mamapost.builtin.WeihaiCatalogue;
import org.mamapost.builtin.WeihaiNotice;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.region.RegionLevel;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.spi.PolicyRegistryBuilder;
import org.mamapost.spi.RegionalPolicyProvider;
import org.mamapost.time.DateRange;

/** The policies of others that a policy is loaded beside: Weihai's, and one that is made up. */
final class Neighbours {

  // Far from each other, so that one of them lies outside of any region but the nation.
  private static final List<Region> FAR_AWAY = List.of(Region.of("621000"), Region.of("632700"));

  private final PolicySubject subject;
  private final List<RegionalPolicy> policies;
  private final List<Region> regions;

  Neighbours(PolicySubject subject) {
    this.subject = subject;
    List<RegionalPolicy> others = new ArrayList<>();
    others.add(madeUp(FAR_AWAY.stream().filter(this::isElsewhere).findFirst().orElseThrow()));
    if (subject.isElsewhereThanWeihai()) {
      others.add(WeihaiPolicy.policy());
    }
    this.policies = List.copyOf(others);
    Set<Region> homes = Set.copyOf(others.stream().map(RegionalPolicy::region).toList());
    this.regions = Region.all()
        .filter(region -> homes.contains(region) || region.parent().filter(homes::contains).isPresent()).toList();
  }

  private boolean isElsewhere(Region region) {
    return subject.region().chain()
        .filter(above -> above.level() != RegionLevel.NATION)
        .noneMatch(above -> above.contains(region));
  }

  private static RegionalPolicy madeUp(Region region) {
    return RegionalPolicy.builder("neighbour")
        .version("1")
        .region(region)
        .inForce(DateRange.startingOn(LocalDate.of(2025, 1, 1)))
        .document(WeihaiNotice.document())
        .catalogue(WeihaiCatalogue.catalogue())
        .build();
  }

  /** The regions that the others answer for. */
  List<Region> regions() {
    return regions;
  }

  /** The regions whose own policies they are. */
  List<Region> homes() {
    return policies.stream().map(RegionalPolicy::region).toList();
  }

  /** The others alone. */
  PolicyRegistry alone() {
    return PolicyRegistry.of(policies.toArray(RegionalPolicy[]::new));
  }

  /** The others and the subject, whichever is asked first. */
  PolicyRegistry withSubject(boolean subjectFirst) {
    PolicyRegistryBuilder builder = PolicyRegistry.builder();
    RegionalPolicyProvider neighbour = new Offering("neighbour", List.of(policies.get(0)));
    if (subjectFirst) {
      builder.provider(offering()).provider(neighbour);
    } else {
      builder.provider(neighbour).provider(offering());
    }
    return builder.build();
  }

  private RegionalPolicyProvider offering() {
    return subject.provider().orElseGet(() -> new Offering("subject", subject.policies()));
  }

  private record Offering(String id, List<RegionalPolicy> policies) implements RegionalPolicyProvider {

    @Override
    public Set<Region> regions() {
      return Set.copyOf(policies.stream().map(RegionalPolicy::region).distinct().toList());
    }
  }
}
