package org.mamapost.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.region.RegionLevel;
import org.mamapost.text.Language;
import org.mamapost.time.DateRange;

/** Random providers of random policies in one corner of the country, against resolution said plainly. */
class RegistryProperties {

  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 8;
  private static final List<Region> REGIONS =
      List.of("100000", "370000", "371000", "371002", "371082", "370100", "370102").stream().map(Region::of).toList();

  /** One policy of one provider, with a layer above it or none. */
  record Offered(int provider, int priority, Region region, int first, Optional<Integer> length, boolean layered) {

    DateRange inForce() {
      LocalDate from = START.plusDays(first);
      return length.map(days -> DateRange.ofInclusive(from, from.plusDays(days))).orElse(DateRange.startingOn(from));
    }

    /** Policies of one provider have one priority. */
    String name() {
      return "p" + provider + "-" + priority;
    }
  }

  @Provide
  Arbitrary<List<Offered>> offers() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(0, 2),
            Arbitraries.of(REGIONS),
            Arbitraries.integers().between(0, DAYS - 1),
            Arbitraries.integers().between(0, DAYS - 1).optional(0.8),
            Arbitraries.of(true, false))
        .as(Offered::new).list().ofMaxSize(8);
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void resolutionAgreesWithTheRuleSaidPlainly(@ForAll("offers") List<Offered> offers) {
    assertEquals(answers((region, day) -> expected(offers, region, day)), answers(registry(offers)));
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfDiscoveryNeverChangesAWordOfAnAnswer(@ForAll("offers") List<Offered> offers, @ForAll Random random) {
    List<Offered> shuffled = new ArrayList<>(offers);
    Collections.shuffle(shuffled, random);
    assertEquals(words(registry(offers)), words(registry(shuffled)));
    assertEquals(states(registry(offers)), states(registry(shuffled)));
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void aPolicyIsListedIfItAnswersOnSomeDay(@ForAll("offers") List<Offered> offers) {
    PolicyRegistry registry = registry(offers);
    TreeSet<String> answering = new TreeSet<>();
    for (Region region : REGIONS) {
      days().forEach(day -> registry.resolve(region, day).policy().ifPresent(policy -> answering.add(policy.id())));
    }
    assertEquals(answering,
        registry.policies().stream().map(RegionalPolicy::id).collect(Collectors.toCollection(TreeSet::new)));
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void loadingACityNeverChangesTheAnswersOfAnother(@ForAll("offers") List<Offered> offers) {
    List<Offered> elsewhere =
        offers.stream().filter(offered -> !offered.region().chain().anyMatch(Region.of("370100")::equals)).toList();
    for (String region : List.of("371000", "371002", "371082", "370000")) {
      days().forEach(day -> assertEquals(
          word(registry(elsewhere), Region.of(region), day), word(registry(offers), Region.of(region), day)));
    }
  }

  private static String expected(List<Offered> offers, Region asked, LocalDate day) {
    Optional<Region> decides = asked.chain()
        .filter(region -> region.level() != RegionLevel.NATION)
        .filter(region -> offers.stream().anyMatch(offered -> offered.region().equals(region)))
        .findFirst();
    if (decides.isEmpty()) {
      return "not modelled";
    }
    List<Offered> inForce = offers.stream()
        .filter(offered -> offered.region().equals(decides.get()) && offered.inForce().contains(day))
        .toList();
    if (inForce.isEmpty()) {
      return "not in force";
    }
    int highest = inForce.stream().mapToInt(Offered::priority).max().orElseThrow();
    List<Offered> highestOnes = inForce.stream().filter(offered -> offered.priority() == highest).toList();
    return highestOnes.size() > 1 ? "rules conflict" : id(highestOnes.get(0));
  }

  /** The id tells the policy by where it is in force, and by its provider, so that no order is in it. */
  private static String id(Offered offered) {
    return offered.name() + "-" + offered.region().code() + "-" + offered.first() + "-"
        + offered.length().map(String::valueOf).orElse("on") + (offered.layered() ? "-layered" : "");
  }

  private static PolicyRegistry registry(List<Offered> offers) {
    PolicyRegistryBuilder builder = PolicyRegistry.builder().withoutBuiltIns();
    offers.stream()
        .collect(Collectors.groupingBy(Offered::name, LinkedHashMap::new, Collectors.toList()))
        .forEach((name, own) -> builder.provider(Policies.provider(name, own.get(0).priority(),
            own.stream().map(offered -> policy(offered)).toArray(RegionalPolicy[]::new))));
    return builder.build();
  }

  private static RegionalPolicy policy(Offered offered) {
    RegionalPolicy own = Policies.of(id(offered), offered.region(), offered.inForce());
    return offered.layered()
        ? own.toBuilder().above(Policies.of("layer", Region.of("100000"), DateRange.startingOn(START))).build()
        : own;
  }

  /** Answers for a region and a day. */
  private interface Answering {
    String of(Region region, LocalDate day);
  }

  private static String answers(PolicyRegistry registry) {
    return answers((region, day) -> registry.resolve(region, day)
        .fold(refusal -> refusal.reason().english(), RegionalPolicy::id));
  }

  private static String answers(Answering answering) {
    return REGIONS.stream()
        .flatMap(region -> days().stream().map(day -> region + " " + day + " " + answering.of(region, day)))
        .collect(Collectors.joining("\n"));
  }

  private static String words(PolicyRegistry registry) {
    return answers((region, day) -> word(registry, region, day));
  }

  private static String word(PolicyRegistry registry, Region region, LocalDate day) {
    return registry.resolve(region, day).fold(
        refusal -> refusal.reason() + " " + refusal.message().render(Language.ENGLISH),
        policy -> policy + " " + policy.above());
  }

  private static List<String> states(PolicyRegistry registry) {
    return registry.loadReport().providers().stream()
        .sorted(Comparator.comparing(LoadedProvider::id))
        .map(provider -> provider.id() + provider.state()
            + provider.reasons().stream().map(Object::toString).sorted().toList())
        .toList();
  }

  private static List<LocalDate> days() {
    return IntStream.rangeClosed(-1, 2 * DAYS).mapToObj(START::plusDays).toList();
  }
}
