package org.mamapost.examples.cli.trace;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.answer.Basis;
import org.mamapost.answer.Holding;
import org.mamapost.answer.RefusalReason;
import org.mamapost.answer.Severity;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.PostCell;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.examples.cli.table.Table;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.Amenity;
import org.mamapost.post.Label;
import org.mamapost.service.Departure;
import org.mamapost.service.LedgerFindingKind;
import org.mamapost.service.PledgeStanding;
import org.mamapost.service.RegistrationKind;
import org.mamapost.service.ServiceKind;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.source.Modality;
import org.mamapost.text.Language;
import org.mamapost.text.Named;
import org.mamapost.trace.PolicyElement;
import org.mamapost.trace.PolicyElements;
import org.mamapost.trace.Proofs;
import org.mamapost.trace.TraceStatus;
import org.mamapost.validation.CheckRule;
import org.mamapost.validation.LawVerdict;
import org.mamapost.validation.Verdict;

/**
 * Every element of a policy by its code.
 *
 * @param proofs which tests prove what
 * @param language the language of the names
 */
public record RuleTable(Proofs proofs, Language language) {

  private static final List<Class<? extends Enum<?>>> VOCABULARIES = List.of(PostCell.class, CareStage.class,
      EmployerKind.class, PlaceKind.class, PayMethod.class, InsuranceType.class, ContractForm.class, SkillLevel.class,
      Verdict.class, LawVerdict.class, Severity.class, Basis.class, RefusalReason.class, Holding.class, Modality.class,
      EvidenceGrade.class, ServiceKind.class, RegistrationKind.class, Departure.class, PledgeStanding.class,
      LedgerFindingKind.class, Label.class, Amenity.class, TraceStatus.class);

  /** A row for each element of a policy and of those above it. */
  public Table of(RegionalPolicy policy) {
    return new Table(
        Words.say("rules.title", policy.region()),
        Words.say("rules.about", policy.id(), policy.version()),
        Stream.of("code", "kind", "name", "modality", "clauses", "tests").map(Words::column).toList(),
        Stream.of(
                PolicyElements.of(policy).stream().map(this::row),
                Stream.of(CheckRule.values()).map(this::row),
                VOCABULARIES.stream().map(this::row))
            .flatMap(rows -> rows).toList());
  }

  private List<String> row(CheckRule rule) {
    return List.of(rule.id(), render("check-rule"), rule.in(language), "", rule.cell().in(language),
        String.join(", ", proofs.of("CHECK/" + rule.id())));
  }

  // The names of the constants are what programs read and write.
  private List<String> row(Class<? extends Enum<?>> vocabulary) {
    return List.of(vocabulary.getSimpleName(), render("vocabulary"),
        Stream.of(vocabulary.getEnumConstants())
            .map(term -> term.name() + " " + ((Named) term).in(language)).collect(Collectors.joining("; ")),
        "", "", "");
  }

  private String render(String key) {
    return Words.say(key).render(language);
  }

  private List<String> row(PolicyElement element) {
    return List.of(
        element.code(),
        element.kind().in(language),
        element.name().in(language),
        element.modality().map(modality -> modality.in(language)).orElse(""),
        element.citations().stream()
            .map(citation -> citation.document().number() + " " + citation.place().render(language))
            .distinct().collect(Collectors.joining("; ")),
        String.join(", ", proofs.of(element)));
  }
}
