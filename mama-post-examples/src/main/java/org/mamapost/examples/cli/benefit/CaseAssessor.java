package org.mamapost.examples.cli.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.benefit.BenefitAssessor;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.examples.cli.input.Row;
import org.mamapost.examples.cli.input.RowRead;
import org.mamapost.examples.cli.input.UnreadableRow;
import org.mamapost.format.FactReading;
import org.mamapost.person.FactCheck;
import org.mamapost.person.FactFinding;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.protection.InspectionList;
import org.mamapost.protection.InspectionReport;
import org.mamapost.protection.ProtectionAssessor;
import org.mamapost.protection.ProtectionReport;
import org.mamapost.region.Region;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.spi.Resolution;
import org.mamapost.time.DateRange;

/** Takes a case from its cells to what is due: fills what is empty, reads the facts, finds the policy, asks it. */
public final class CaseAssessor {

  private final PolicyRegistry registry;
  private final CaseSettings settings;
  private final Question question;
  private boolean dateFilled;

  /**
   * An assessor.
   *
   * @param registry the policies there are
   * @param settings what the user asks for
   * @param question what is asked of each case
   */
  public CaseAssessor(PolicyRegistry registry, CaseSettings settings, Question question) {
    this.registry = registry;
    this.settings = settings;
    this.question = question;
  }

  /** Whether any case so far had no date of its own and was given the one of the settings. */
  public boolean hasFilledDate() {
    return dateFilled;
  }

  /** What comes of a case. */
  public CaseOutcome assess(RowRead<FactKey<?>> read) {
    if (read instanceof UnreadableRow<FactKey<?>> unreadable) {
      return new CaseOutcome.Unreadable(unreadable.id(), unreadable.problems());
    }
    Row<FactKey<?>> row = filled((Row<FactKey<?>>) read);
    String id = row.cell(CaseFacts.ID);
    FactReading reading = question.facts().read(row);
    if (id.isEmpty()) {
      Problem blank = new Problem(row.place(CaseFacts.ID), "", Words.say("id-blank"));
      return new CaseOutcome.Unreadable(Optional.empty(), List.of(blank));
    }
    return reading.facts().map(facts -> assess(id, facts)).orElseGet(() -> unreadable(id, row, reading));
  }

  private Row<FactKey<?>> filled(Row<FactKey<?>> row) {
    dateFilled |= row.cell(CaseFacts.DATE).isEmpty();
    Row<FactKey<?>> dated = row.filling(CaseFacts.DATE, settings.date().toString());
    return settings.region().map(region -> dated.filling(CaseFacts.REGION, region.code())).orElse(dated);
  }

  private CaseOutcome assess(String id, Facts facts) {
    Optional<Region> region = facts.value(CaseFacts.REGION).value();
    LocalDate date = facts.value(CaseFacts.DATE).value().orElse(settings.date());
    List<FactFinding> findings = FactCheck.of(facts, lastDay(date));
    if (!findings.isEmpty()) {
      return new CaseOutcome.AtOdds(id, findings);
    }
    if (region.isEmpty()) {
      return new CaseOutcome.Refused(id, region, date,
          new Refusal(RefusalReason.FACTS_MISSING, Words.say("no-region"), List.of()), Optional.empty());
    }
    return switch (question) {
      case BENEFITS -> benefits(id, facts, region.get(), date);
      case PROTECTIONS -> protections(id, facts, region.get(), date);
      case INSPECTION -> new CaseOutcome.Inspected(id, region.get(), date, inspected(facts, region.get(), date));
    };
  }

  private Answer<InspectionReport> inspected(Facts employer, Region region, LocalDate date) {
    return registry.resolve(region, date).fold(
        refusal -> new Answer.Refused<InspectionReport>(
            refusal, Explanation.of(refusal.message(), Holding.FAILS)),
        policy -> InspectionList.of(policy).inspect(employer, date));
  }

  private CaseOutcome protections(String id, Facts facts, Region region, LocalDate date) {
    Resolution resolution = registry.resolve(region, date);
    Optional<ProtectionReport> report =
        resolution.policy().map(policy -> ProtectionAssessor.of(policy).assess(facts, date));
    Optional<Refusal> refusal = resolution.refusal().or(() -> report.flatMap(ProtectionReport::refusal));
    return new CaseOutcome.Protected(id, region, date, report.filter(asked -> asked.refusal().isEmpty()), refusal,
        settings.days().map(days -> new CalendarMaker(registry).protections(facts, region, days)));
  }

  private CaseOutcome benefits(String id, Facts facts, Region place, LocalDate date) {
    Optional<Region> region = Optional.of(place);
    Optional<BenefitCalendar> calendar =
        settings.days().map(days -> new CalendarMaker(registry).make(facts, place, days));
    return registry.resolve(place, date).fold(
        refusal -> new CaseOutcome.Refused(id, region, date, refusal, calendar),
        policy -> new CaseOutcome.Assessed(
            id, place, BenefitAssessor.of(policy).assess(facts, date), calendar));
  }

  private LocalDate lastDay(LocalDate date) {
    return settings.days().flatMap(DateRange::last).filter(date::isBefore).orElse(date);
  }

  private static CaseOutcome unreadable(String id, Row<FactKey<?>> row, FactReading reading) {
    return new CaseOutcome.Unreadable(Optional.of(id), reading.problems().stream()
        .map(problem -> new Problem(row.place(problem.fact()), problem.read(), problem.message()))
        .toList());
  }
}
