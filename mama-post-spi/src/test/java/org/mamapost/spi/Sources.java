package org.mamapost.spi;

import java.util.Locale;

/** Sources of providers for tests. Every policy in them is invented. */
final class Sources {

  private Sources() {}

  /** A provider with the given members; its class stands in the package {@code org.example}. */
  static String provider(String name, String members) {
    return """
        package org.example;

        import java.time.LocalDate;
        import java.util.Arrays;
        import java.util.List;
        import java.util.Set;
        import org.mamapost.fact.Stated;
        import org.mamapost.policy.RegionalPolicy;
        import org.mamapost.region.Region;
        import org.mamapost.source.Document;
        import org.mamapost.spi.RegionalPolicyProvider;
        import org.mamapost.time.DateRange;

        public class %s implements RegionalPolicyProvider {
        %s
          private static RegionalPolicy invented(String id, String region, String from) {
            return RegionalPolicy.builder(id)
                .version("1")
                .region(Region.of(region))
                .inForce(DateRange.startingOn(LocalDate.parse(from)))
                .document(new Document("invented", "invented", List.of(), Stated.unknown()))
                .build();
          }
        }
        """.formatted(name, members.indent(2));
  }

  /** A provider of one policy from 2020 on, which has no catalogue. */
  static String of(String name, String region, int priority) {
    return provider(name, """
        public String id() { return "%1$s"; }
        public Set<Region> regions() { return Set.of(Region.of("%2$s")); }
        public List<RegionalPolicy> policies() { return List.of(invented("invented", "%2$s", "2020-01-01")); }
        public int priority() { return %3$d; }
        """.formatted(name.toLowerCase(Locale.ROOT), region, priority));
  }
}
