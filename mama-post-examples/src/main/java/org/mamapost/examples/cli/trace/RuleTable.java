package org.mamapost.examples.cli.trace;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.examples.cli.table.Table;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.text.Language;
import org.mamapost.trace.PolicyElement;
import org.mamapost.trace.PolicyElements;
import org.mamapost.trace.Proofs;

/**
 * Every element of a policy by its code.
 *
 * @param proofs which tests prove what
 * @param language the language of the names
 */
public record RuleTable(Proofs proofs, Language language) {

  /** A row for each element of a policy and of those above it. */
  public Table of(RegionalPolicy policy) {
    return new Table(
        Words.say("rules.title", policy.region()),
        Words.say("rules.about", policy.id(), policy.version()),
        Stream.of("code", "kind", "name", "modality", "clauses", "tests").map(Words::column).toList(),
        PolicyElements.of(policy).stream().map(this::row).toList());
  }

  private List<String> row(PolicyElement element) {
    return List.of(
        element.code(),
        element.kind().in(language),
        element.name().in(language),
        element.modality().map(modality -> modality.in(language)).orElse(""),
        element.citations().stream()
            .map(citation -> citation.document().number() + " " + citation.clause())
            .distinct().collect(Collectors.joining("; ")),
        String.join(", ", proofs.of(element)));
  }
}
