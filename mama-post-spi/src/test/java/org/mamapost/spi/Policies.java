package org.mamapost.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.fact.Stated;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.source.Document;
import org.mamapost.time.DateRange;

/** Policies of invented documents; they say nothing and are only resolved. */
final class Policies {

  static final Region NATION = Region.of("100000");
  static final Region SHANDONG = Region.of("370000");
  static final Region JINAN = Region.of("370100");
  static final Region WEIHAI = Region.of("371000");
  static final Region HUANCUI = Region.of("371002");
  static final Region RONGCHENG = Region.of("371082");
  static final Region RUSHAN = Region.of("371083");
  static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  static final LocalDate LAST = LocalDate.of(2025, 12, 31);

  private Policies() {}

  static RegionalPolicy in2025(String id, Region region) {
    return of(id, region, DateRange.ofInclusive(FIRST, LAST));
  }

  static RegionalPolicy of(String id, Region region, DateRange inForce) {
    return RegionalPolicy.builder(id)
        .version("1")
        .region(region)
        .inForce(inForce)
        .document(new Document("测试1号", "测试文件", List.of("测试机关"), Stated.unknown()))
        .build();
  }

  static RegionalPolicy of(String id, String region, DateRange inForce) {
    return of(id, Region.of(region), inForce);
  }

  static DateRange from(String first) {
    return DateRange.startingOn(LocalDate.parse(first));
  }

  static DateRange between(String first, String last) {
    return DateRange.ofInclusive(LocalDate.parse(first), LocalDate.parse(last));
  }

  /** A provider that declares the regions of what it offers. */
  static RegionalPolicyProvider provider(String id, int priority, RegionalPolicy... policies) {
    return new Provider(id, priority, List.of(policies), List.of());
  }

  /** A provider of laws that declares their regions. */
  static RegionalPolicyProvider lawgiver(String id, int priority, RegionalPolicy... laws) {
    return new Provider(id, priority, List.of(), List.of(laws));
  }

  private record Provider(String id, int priority, List<RegionalPolicy> policies, List<RegionalPolicy> laws)
      implements RegionalPolicyProvider {

    @Override
    public Set<Region> regions() {
      return Stream.concat(policies.stream(), laws.stream()).map(RegionalPolicy::region).collect(Collectors.toSet());
    }
  }
}
