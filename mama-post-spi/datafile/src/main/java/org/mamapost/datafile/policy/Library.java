package org.mamapost.datafile.policy;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.builtin.NationalLayer;
import org.mamapost.builtin.ShandongLayer;
import org.mamapost.builtin.WeihaiLayer;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.family.FamilyRules;
import org.mamapost.interpretation.Interpretation;
import org.mamapost.policy.AdviceKind;
import org.mamapost.policy.AdviceRule;
import org.mamapost.policy.LawRule;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.Protection;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Scheme;
import org.mamapost.protection.Leave;
import org.mamapost.region.Region;
import org.mamapost.service.EmployerDirectory;
import org.mamapost.validation.LabourStandards;

/**
 * What the library has written in code and a file may name. What rests on a region's document is offered to that region
 * and those inside it: a scheme of Weihai's notice says nothing of another city, and its citations would not either.
 */
public final class Library {

  private static final List<RegionalPolicy> LAYERS = List.of(
      NationalLayer.policy(), ShandongLayer.policy(), WeihaiLayer.policy(), WeihaiPolicy.policy());
  // Keys that no policy of the library's own gives a value to.
  private static final List<ParameterKey<?>> WITHOUT_VALUE = List.of(
      LabourStandards.MINIMUM_MONTH, LabourStandards.MINIMUM_HOUR, LabourStandards.OWN_CONTRIBUTIONS,
      FamilyRules.ANALOGY_CHILD, FamilyRules.ANALOGY_DISABLED_ELDER, FamilyRules.ANALOGY_DISABLED_PERSON,
      EmployerDirectory.LEAST_WOMEN, EmployerDirectory.LEAST_CARERS, EmployerDirectory.MONTHS_BETWEEN,
      Leave.REGIONAL_LATER_CHILD);
  private static final Map<String, ParameterKey<?>> KEYS = Collections.unmodifiableMap(knownKeys());
  private static final Map<String, Interpretation> QUESTIONS = Collections.unmodifiableMap(
      named(Interpretation.all(), Interpretation::name));

  private Library() {}

  private static Map<String, ParameterKey<?>> knownKeys() {
    Set<ParameterKey<?>> keys = new LinkedHashSet<>(WITHOUT_VALUE);
    LAYERS.forEach(layer -> {
      layer.parameters().forEach(value -> keys.add(value.key()));
      layer.schemes().forEach(scheme -> keys.addAll(scheme.parameters()));
    });
    return new TreeMap<>(named(keys, ParameterKey::code));
  }

  private static <T> Map<String, T> named(Collection<T> all, Function<T, String> name) {
    return all.stream().collect(Collectors.toMap(name, Function.identity(), (one, other) -> other, LinkedHashMap::new));
  }

  /** The layers that a policy may be put upon, by id, the highest first. */
  public static Offered<RegionalPolicy> layers() {
    return new Offered<>("layer", LAYERS, layer -> named(List.of(layer), RegionalPolicy::id));
  }

  /** The schemes, by code. */
  public static Offered<Scheme> schemes() {
    return new Offered<>("scheme", LAYERS, layer -> named(layer.schemes(), scheme -> scheme.key().code()));
  }

  /** The protections, by code. */
  public static Offered<Protection> protections() {
    return new Offered<>("protection", LAYERS, layer -> named(layer.protections(), any -> any.key().code()));
  }

  /** The rules of law for posts, by id. */
  public static Offered<LawRule> lawRules() {
    return new Offered<>("law-rule", LAYERS, RegionalPolicy::lawRules);
  }

  /** The rules for complaints, by what is complained of. */
  public static Offered<AdviceRule> advice() {
    return new Offered<>("advice", LAYERS, layer -> named(
        Stream.of(AdviceKind.values()).flatMap(kind -> layer.adviceRule(kind).stream()).toList(),
        rule -> code(rule.kind())));
  }

  /** How a file names what is complained of, such as {@code pay-cut}. */
  static String code(AdviceKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * A parameter key of the library: one of {@link #keys()}, or the tier of the minimum wage of any county or city.
   *
   * @param code the code
   * @return the key; empty if the library has none of that code
   */
  public static Optional<ParameterKey<?>> key(String code) {
    return Optional.<ParameterKey<?>>ofNullable(KEYS.get(code))
        .or(() -> Region.find(code.substring(code.lastIndexOf('.') + 1)).map(LabourStandards::minimumWageTier)
            .filter(tier -> tier.code().equals(code)));
  }

  /** The parameter keys that have a code of their own, by code. */
  public static Map<String, ParameterKey<?>> keys() {
    return KEYS;
  }

  /** The questions of interpretation, by name. */
  public static Map<String, Interpretation> questions() {
    return QUESTIONS;
  }
}
