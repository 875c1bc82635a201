package org.mamapost.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.policy.LawRule;
import org.mamapost.policy.Measure;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.Protection;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Scheme;
import org.mamapost.source.Citation;

/** Everything that a policy and those above it say, as elements with their citations. */
public final class PolicyElements {

  private PolicyElements() {}

  /**
   * Lists them: the catalogue, the schemes, the protections and rules of law, the measures, then the values.
   *
   * @param policy the policy, with its layers
   * @return the elements; the dated values of one key are one element
   */
  public static List<PolicyElement> of(RegionalPolicy policy) {
    List<PolicyElement> elements = new ArrayList<>();
    policy.catalogue().ifPresent(catalogue -> {
      elements.add(standing(catalogue));
      catalogue.rows().forEach(row -> elements.add(row(row, catalogue)));
    });
    policy.schemes().forEach(scheme -> elements.add(scheme(scheme)));
    policy.protections().forEach(protection -> elements.add(protection(protection)));
    policy.lawRules().forEach((id, rule) -> elements.add(law(id, rule)));
    policy.measures().forEach(measure -> elements.add(measure(measure)));
    elements.addAll(parameters(policy));
    return List.copyOf(elements);
  }

  private static PolicyElement standing(Catalogue catalogue) {
    return new PolicyElement(ElementKind.STANDING, "catalogue", ElementKind.STANDING,
        Optional.of(catalogue.modality()), List.of(catalogue.standing()));
  }

  private static PolicyElement row(CatalogueRow row, Catalogue catalogue) {
    Stream<Citation> cells = Stream.of(row.printedName(), row.timeAndPlace(), row.time().citation(),
        row.place().citation(), row.pay().citation(), row.insurance().citation(), row.contract().citation(),
        row.skills().citation(), row.examples(), row.group().citation());
    Stream<Citation> others = Stream.concat(
        row.stageAges().map(cell -> cell.citation()).stream(), row.contractAgainst().stream());
    return new PolicyElement(ElementKind.ROW, row.code(), row.key(), Optional.of(catalogue.modality()),
        Stream.concat(cells, others).distinct().toList());
  }

  private static PolicyElement scheme(Scheme scheme) {
    return new PolicyElement(ElementKind.SCHEME, scheme.key().code(), scheme.key(),
        Optional.of(scheme.modality()), List.of(scheme.basis()));
  }

  private static PolicyElement protection(Protection protection) {
    return new PolicyElement(ElementKind.PROTECTION, protection.key().code(), protection.key(),
        Optional.of(protection.modality()), List.of(protection.basis()));
  }

  private static PolicyElement law(String id, LawRule rule) {
    return new PolicyElement(ElementKind.LAW, id, ElementKind.LAW,
        Optional.of(rule.modality()), List.of(rule.basis()));
  }

  private static PolicyElement measure(Measure measure) {
    return new PolicyElement(ElementKind.MEASURE, measure.key().code(), measure.key(),
        Optional.of(measure.modality()), List.of(measure.citation()));
  }

  private static List<PolicyElement> parameters(RegionalPolicy policy) {
    Map<ParameterKey<?>, List<Citation>> byKey = new LinkedHashMap<>();
    policy.layers().flatMap(layer -> layer.parameters().stream()).forEach((Parameter<?> value) ->
        byKey.computeIfAbsent(value.key(), key -> new ArrayList<>()).add(value.citation()));
    return byKey.entrySet().stream()
        .map(entry -> new PolicyElement(ElementKind.PARAMETER, entry.getKey().code(), entry.getKey(),
            Optional.empty(), entry.getValue().stream().distinct().toList()))
        .toList();
  }
}
