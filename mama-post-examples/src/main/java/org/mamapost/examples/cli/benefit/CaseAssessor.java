package org.mamapost.examples.cli.benefit;

import java.util.Optional;
import org.mamapost.benefit.BenefitAssessor;
import org.mamapost.examples.cli.input.RowRead;
import org.mamapost.person.FactKey;
import org.mamapost.spi.PolicyRegistry;

/** Takes a case from its cells to what is due: reads it, finds the policy, asks it. */
public final class CaseAssessor {

  private final PolicyRegistry registry;
  private final CaseSettings settings;
  private final CaseReader reader;

  /**
   * An assessor.
   *
   * @param registry the policies there are
   * @param settings what the user asks for
   */
  public CaseAssessor(PolicyRegistry registry, CaseSettings settings) {
    this.registry = registry;
    this.settings = settings;
    this.reader = new CaseReader(settings);
  }

  /** Whether any case so far had no date of its own and was given the one of the settings. */
  public boolean hasFilledDate() {
    return reader.hasFilledDate();
  }

  /** What comes of a case. */
  public CaseOutcome assess(RowRead<FactKey<?>> read) {
    return reader.read(read).fold(unasked -> unasked, this::assess);
  }

  private CaseOutcome assess(AskedCase asked) {
    Optional<BenefitCalendar> calendar =
        settings.days().map(days -> new CalendarMaker(registry).make(asked.facts(), asked.region(), days));
    return registry.resolve(asked.region(), asked.date()).fold(
        refusal -> new CaseOutcome.Refused(
            asked.id(), asked.facts(), Optional.of(asked.region()), asked.date(), refusal, calendar),
        policy -> new CaseOutcome.Assessed(asked.id(), asked.facts(), asked.region(),
            BenefitAssessor.of(policy).assess(asked.facts(), asked.date()), calendar));
  }
}
