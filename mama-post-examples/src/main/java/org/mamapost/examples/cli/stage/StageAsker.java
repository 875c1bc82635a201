package org.mamapost.examples.cli.stage;

import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.examples.cli.benefit.AskedCase;
import org.mamapost.examples.cli.benefit.CaseOutcome;
import org.mamapost.examples.cli.benefit.CaseReader;
import org.mamapost.examples.cli.benefit.CaseSettings;
import org.mamapost.examples.cli.benefit.PolicyParts;
import org.mamapost.examples.cli.input.RowRead;
import org.mamapost.examples.cli.stage.StageOutcome.Staged;
import org.mamapost.examples.cli.stage.StageOutcome.Timeline;
import org.mamapost.examples.cli.stage.StageOutcome.Unasked;
import org.mamapost.family.FamilyAssessor;
import org.mamapost.family.FamilyStage;
import org.mamapost.person.FactKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.time.DateRange;
import org.mamapost.time.Span;

/** Takes a family from its cells to its stages: reads it, finds the policy, asks it. */
public final class StageAsker {

  private final PolicyRegistry registry;
  private final CaseSettings settings;
  private final CaseReader reader;

  /**
   * An asker.
   *
   * @param registry the policies there are
   * @param settings what the user asks for; the period ends the timeline of every family, which begins on its own day
   */
  public StageAsker(PolicyRegistry registry, CaseSettings settings) {
    this.registry = registry;
    this.settings = settings;
    this.reader = new CaseReader(settings);
  }

  /** Whether any family so far had no date of its own and was given the one of the settings. */
  public boolean hasFilledDate() {
    return reader.hasFilledDate();
  }

  /** What comes of a family. */
  public StageOutcome ask(RowRead<FactKey<?>> read) {
    return reader.read(read).fold(Unasked::new, this::ask);
  }

  private StageOutcome ask(AskedCase asked) {
    return registry.resolve(asked.region(), asked.date()).fold(
        refusal -> new Unasked(new CaseOutcome.Refused(
            asked.id(), asked.facts(), Optional.of(asked.region()), asked.date(), refusal, Optional.empty())),
        policy -> staged(asked, policy));
  }

  private StageOutcome staged(AskedCase asked, RegionalPolicy policy) {
    FamilyAssessor assessor = FamilyAssessor.of(policy);
    return new Staged(asked, policy, assessor.stage(asked.facts(), asked.date()),
        assessor.nextChange(asked.facts(), asked.date()),
        settings.days().flatMap(DateRange::last).filter(last -> !last.isBefore(asked.date()))
            .map(last -> timeline(asked, DateRange.ofInclusive(asked.date(), last))));
  }

  private Timeline timeline(AskedCase asked, DateRange days) {
    return new Timeline(days, PolicyParts.of(registry, asked.region(), days).stream()
        .flatMap(part -> part.value().fold(
            refusal -> Stream.of(new Span<>(part.days(), refused(refusal))),
            policy -> FamilyAssessor.of(policy).over(asked.facts(), part.days()).stream()))
        .toList());
  }

  private static Answer<FamilyStage> refused(Refusal refusal) {
    return new Answer.Refused<>(refusal, Explanation.of(refusal.message(), Holding.FAILS));
  }
}
