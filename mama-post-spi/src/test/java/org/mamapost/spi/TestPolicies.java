package org.mamapost.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mamapost.fact.Stated;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.source.Document;
import org.mamapost.time.DateRange;

/** Invented policies, and providers that offer them. */
final class TestPolicies {

  static final Document INVENTED = new Document("invented", "invented", List.of(), Stated.unknown());

  private TestPolicies() {}

  static RegionalPolicy policy(String id, String region, DateRange inForce) {
    return RegionalPolicy.builder(id)
        .version("1")
        .region(Region.of(region))
        .inForce(inForce)
        .document(INVENTED)
        .build();
  }

  static DateRange from(String first) {
    return DateRange.startingOn(LocalDate.parse(first));
  }

  static DateRange between(String first, String last) {
    return DateRange.ofInclusive(LocalDate.parse(first), LocalDate.parse(last));
  }

  static RegionalPolicyProvider provider(String id, int priority, RegionalPolicy... policies) {
    return new Provider(id, priority, List.of(policies));
  }

  private record Provider(String id, int priority, List<RegionalPolicy> policies) implements RegionalPolicyProvider {

    @Override
    public Set<Region> regions() {
      return policies.stream().map(RegionalPolicy::region).collect(Collectors.toSet());
    }
  }
}
