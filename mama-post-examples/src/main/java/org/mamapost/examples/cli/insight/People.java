package org.mamapost.examples.cli.insight;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.catalogue.CareStage;
import org.mamapost.examples.cli.benefit.CaseAssessor;
import org.mamapost.examples.cli.benefit.CaseOutcome;
import org.mamapost.examples.cli.benefit.CaseSettings;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.examples.cli.input.RowRead;
import org.mamapost.fact.Stated;
import org.mamapost.family.FamilyAssessor;
import org.mamapost.family.FamilyStage;
import org.mamapost.insight.BenefitCase;
import org.mamapost.insight.Group;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.region.Region;
import org.mamapost.spi.PolicyRegistry;

/** Takes rows of people to what the schemes answer them, and keeps where each belongs. */
public final class People {

  private final PolicyRegistry registry;
  private final CaseAssessor assessor;
  private final Map<String, Group> groups = new HashMap<>();

  /**
   * A reader.
   *
   * @param registry the policies there are
   * @param day fills empty days
   */
  public People(PolicyRegistry registry, LocalDate day) {
    this.registry = registry;
    this.assessor = new CaseAssessor(registry, new CaseSettings(Optional.empty(), day, Optional.empty()));
  }

  /** What comes of a row: a case, or why it cannot be read. */
  public Either<List<Problem>, BenefitCase> take(RowRead<FactKey<?>> row) {
    CaseOutcome outcome = assessor.assess(row);
    if (outcome instanceof CaseOutcome.Unreadable unreadable) {
      return Either.left(unreadable.problems());
    }
    BenefitCase answered = answered(outcome);
    outcome.caseId().ifPresent(id -> groups.put(id, answered.group()));
    return Either.right(answered);
  }

  private BenefitCase answered(CaseOutcome outcome) {
    if (outcome instanceof CaseOutcome.Assessed one) {
      return new BenefitCase(group(Optional.of(one.region()), one.known(), one.report().factsOn()),
          new BenefitCase.Assessed(one.report()));
    }
    if (outcome instanceof CaseOutcome.Refused one) {
      return new BenefitCase(group(one.region(), one.known(), one.date()),
          new BenefitCase.Unanswered(one.refusal()));
    }
    return new BenefitCase(Group.unknown(), new BenefitCase.Unanswered(
        new Refusal(RefusalReason.NEEDS_JUDGEMENT, Words.say("no-policy"), List.of())));
  }

  private Group group(Optional<Region> region, Facts facts, LocalDate day) {
    return Group.unknown()
        .region(region.map(Stated::of).orElse(Stated.unknown()))
        .stages(region.map(where -> stages(where, facts, day)).orElse(Stated.unknown()))
        .monthOf(Stated.of(day));
  }

  private Stated<Set<CareStage>> stages(Region region, Facts facts, LocalDate day) {
    return registry.resolve(region, day).policy()
        .map(policy -> FamilyAssessor.of(policy).stage(facts, day)
            .fold(refusal -> none(refusal), family -> all(family)))
        .orElse(Stated.unknown());
  }

  private static Stated<Set<CareStage>> none(Refusal refusal) {
    return refusal.reason() == RefusalReason.NOT_ELIGIBLE ? Stated.none() : Stated.unknown();
  }

  // Where a child is open, the stages that are known may not be all.
  private static Stated<Set<CareStage>> all(FamilyStage family) {
    return family.open().isEmpty() ? Stated.of(EnumSet.copyOf(family.stages())) : Stated.unknown();
  }

  /** Where a person belongs; unknown of whoever is on no row. */
  public Group groupOf(String person) {
    return groups.getOrDefault(person, Group.unknown());
  }
}
