package org.mamapost.examples.cli.trace;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.examples.cli.table.Table;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Scheme;
import org.mamapost.policy.SchemeKey;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.text.Language;
import org.mamapost.trace.TraceStatus;

/**
 * Which policy answers for which scheme, how well its words are known, and for which days.
 *
 * @param language the language of the names
 */
public record CoverageTable(Language language) {

  /** A row for each policy and scheme: one that some policy has and another has not is not modelled there. */
  public Table of(PolicyRegistry registry) {
    List<SchemeKey> schemes = registry.policies().stream()
        .flatMap(policy -> policy.schemes().stream()).map(Scheme::key).distinct()
        .sorted(Comparator.comparing(SchemeKey::code)).toList();
    return new Table(
        Words.say("coverage.title"),
        Words.say("coverage.about"),
        Stream.of("region", "policy", "inForce", "scheme", "status", "grade", "values").map(Words::column).toList(),
        registry.policies().stream().flatMap(policy -> schemes.stream().map(scheme -> row(policy, scheme))).toList());
  }

  private List<String> row(RegionalPolicy policy, SchemeKey key) {
    List<Scheme> own = policy.schemes().stream().filter(scheme -> scheme.key().equals(key)).toList();
    List<Parameter<?>> values = own.stream().flatMap(scheme -> values(policy, scheme)).toList();
    return List.of(
        policy.region().toString(),
        policy.id() + " " + policy.version(),
        policy.inForce().in(language),
        key.in(language),
        status(policy, own),
        Stream.concat(own.stream().map(scheme -> scheme.basis().grade()),
                values.stream().map(value -> value.citation().grade()))
            .max(Comparator.naturalOrder()).map((EvidenceGrade grade) -> grade.in(language)).orElse(""),
        values.stream().map(value -> value.key().in(language) + ": " + value.inForce().in(language))
            .distinct().collect(Collectors.joining("; ")));
  }

  // A value that holds on no day of the policy leaves those days without an answer, or with a reading in its place.
  private String status(RegionalPolicy policy, List<Scheme> own) {
    if (own.isEmpty()) {
      return TraceStatus.NOT_MODELLED.in(language);
    }
    String lapsed = own.stream().flatMap(scheme -> values(policy, scheme))
        .collect(Collectors.groupingBy(Parameter::key, LinkedHashMap::new, Collectors.toList())).entrySet().stream()
        .filter(key -> key.getValue().stream().noneMatch(value -> value.inForce().overlaps(policy.inForce())))
        .map(key -> key.getKey().in(language)).collect(Collectors.joining(", "));
    return lapsed.isEmpty() ? TraceStatus.COMPUTED.in(language) : Words.say("in-part", lapsed).render(language);
  }

  private static Stream<Parameter<?>> values(RegionalPolicy policy, Scheme scheme) {
    return policy.layers().flatMap(layer -> layer.parameters().stream())
        .filter(value -> scheme.parameters().contains(value.key()));
  }
}
