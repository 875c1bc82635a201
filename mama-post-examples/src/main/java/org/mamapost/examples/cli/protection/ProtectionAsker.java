package org.mamapost.examples.cli.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.examples.cli.benefit.AskedCase;
import org.mamapost.examples.cli.benefit.CaseFacts;
import org.mamapost.examples.cli.benefit.CaseReader;
import org.mamapost.examples.cli.benefit.CaseSettings;
import org.mamapost.examples.cli.benefit.PolicyParts;
import org.mamapost.examples.cli.input.Columns;
import org.mamapost.examples.cli.input.RowRead;
import org.mamapost.examples.cli.protection.ProtectionOutcome.Calendar;
import org.mamapost.examples.cli.protection.ProtectionOutcome.Guarded;
import org.mamapost.examples.cli.protection.ProtectionOutcome.Inspected;
import org.mamapost.examples.cli.protection.ProtectionOutcome.Unasked;
import org.mamapost.person.FactKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.protection.InspectionList;
import org.mamapost.protection.ProtectionAssessor;
import org.mamapost.protection.ProtectionPeriod;
import org.mamapost.protection.ProtectionReport;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.spi.Resolution;
import org.mamapost.time.DateRange;
import org.mamapost.time.Span;

/** Takes a person or an employer from the cells to an answer: reads the row, finds the policy, asks it. */
public final class ProtectionAsker {

  private final PolicyRegistry registry;
  private final CaseSettings settings;
  private final CaseReader reader;
  private final Columns<FactKey<?>> columns;
  private final Function<AskedCase, ProtectionOutcome> question;

  private ProtectionAsker(PolicyRegistry registry, CaseSettings settings, boolean ofEmployers) {
    this.registry = registry;
    this.settings = settings;
    this.reader = ofEmployers ? new CaseReader(settings, CaseFacts::readEmployer) : new CaseReader(settings);
    this.columns = ofEmployers ? CaseFacts.EMPLOYERS : CaseFacts.COLUMNS;
    this.question = ofEmployers ? this::inspected : this::guarded;
  }

  /** Asks what protects each person of a table. */
  public static ProtectionAsker ofPeople(PolicyRegistry registry, CaseSettings settings) {
    return new ProtectionAsker(registry, settings, false);
  }

  /** Asks what each employer of a table has to show. */
  public static ProtectionAsker ofEmployers(PolicyRegistry registry, CaseSettings settings) {
    return new ProtectionAsker(registry, settings, true);
  }

  /** The columns of the table. */
  public Columns<FactKey<?>> columns() {
    return columns;
  }

  /** Whether any row so far had no date of its own and was given the one of the settings. */
  public boolean hasFilledDate() {
    return reader.hasFilledDate();
  }

  /** What comes of a row. */
  public ProtectionOutcome ask(RowRead<FactKey<?>> read) {
    return reader.read(read).fold(Unasked::new, question);
  }

  private ProtectionOutcome guarded(AskedCase asked) {
    Resolution resolution = registry.resolveLaw(asked.region(), asked.date());
    Optional<ProtectionReport> report =
        resolution.policy().map(policy -> ProtectionAssessor.of(policy).assess(asked.facts(), asked.date()));
    Optional<Refusal> refusal = resolution.refusal().or(() -> report.flatMap(ProtectionReport::refusal));
    return new Guarded(asked, resolution.policy(), report.filter(answered -> answered.refusal().isEmpty()), refusal,
        settings.days().map(days -> calendar(asked, days)));
  }

  private Calendar calendar(AskedCase asked, DateRange days) {
    List<Span<RegionalPolicy>> rules = new ArrayList<>();
    List<ProtectionPeriod> periods = new ArrayList<>();
    List<Span<Refusal>> gaps = new ArrayList<>();
    for (Span<Resolution> part : PolicyParts.ofLaw(registry, asked.region(), days)) {
      part.value().policy().ifPresent(policy -> {
        rules.add(new Span<>(part.days(), policy));
        periods.addAll(ProtectionAssessor.of(policy).over(asked.facts(), part.days()));
      });
      part.value().refusal().ifPresent(refusal -> gaps.add(new Span<>(part.days(), refusal)));
    }
    return new Calendar(days, rules, periods, gaps);
  }

  private ProtectionOutcome inspected(AskedCase asked) {
    Resolution resolution = registry.resolveLaw(asked.region(), asked.date());
    return new Inspected(asked, resolution.policy(), resolution.fold(
        refusal -> new Answer.Refused<>(refusal, Explanation.of(refusal.message(), Holding.FAILS)),
        policy -> InspectionList.of(policy).inspect(asked.facts(), asked.date())));
  }
}
