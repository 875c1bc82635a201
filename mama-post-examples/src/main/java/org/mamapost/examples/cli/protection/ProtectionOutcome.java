package org.mamapost.examples.cli.protection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.examples.cli.benefit.AskedCase;
import org.mamapost.examples.cli.benefit.CaseOutcome;
import org.mamapost.examples.cli.benefit.CaseResult;
import org.mamapost.policy.AdviceKind;
import org.mamapost.policy.AdviceStep;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.protection.AdviceReply;
import org.mamapost.protection.InspectionReport;
import org.mamapost.protection.ProtectionPeriod;
import org.mamapost.protection.ProtectionReport;
import org.mamapost.time.DateRange;
import org.mamapost.time.Span;

/** What comes of one person, employer or complaint of a file. */
public sealed interface ProtectionOutcome {

  /** The kind of outcome. */
  CaseResult result();

  /**
   * A person whose protections were asked for.
   *
   * @param asked the person
   * @param rules whose rules were asked; empty where there are none
   * @param report what the policy's protections say on the day; empty where none answers
   * @param refusal why none answers
   * @param calendar what they say over the period asked for
   */
  record Guarded(AskedCase asked, Optional<RegionalPolicy> rules, Optional<ProtectionReport> report,
      Optional<Refusal> refusal, Optional<Calendar> calendar) implements ProtectionOutcome {
    @Override
    public CaseResult result() {
      return report.map(Guarded::of).orElse(CaseResult.REFUSED);
    }

    private static CaseResult of(ProtectionReport report) {
      if (!report.safeguards().isEmpty()) {
        return CaseResult.DUE;
      }
      Stream<Refusal> refusals = report.answers().stream().flatMap(answer -> answer.answer().refusal().stream());
      return refusals.allMatch(refusal -> refusal.reason().isFinal()) ? CaseResult.NOT_DUE : CaseResult.OPEN;
    }
  }

  /**
   * An employer whose inspection list was asked for.
   *
   * @param asked the employer
   * @param rules whose rules were asked; empty where there are none
   * @param list what it has to show, or why there is no list
   */
  record Inspected(AskedCase asked, Optional<RegionalPolicy> rules, Answer<InspectionReport> list)
      implements ProtectionOutcome {
    @Override
    public CaseResult result() {
      return list.fold(refusal -> CaseResult.REFUSED, Inspected::of);
    }

    private static CaseResult of(InspectionReport report) {
      if (!report.items(Holding.UNKNOWN).isEmpty()) {
        return CaseResult.OPEN;
      }
      return report.items(Holding.HOLDS).isEmpty() ? CaseResult.NOT_DUE : CaseResult.DUE;
    }
  }

  /**
   * A complaint that was brought to the advice desk.
   *
   * @param asked the complaint
   * @param rules whose rules were asked; empty where there are none
   * @param kind what is complained of; empty where it is not said
   * @param where where anybody can turn, whatever becomes of the complaint
   * @param reply which clauses are broken and what can be done, or why nobody can tell
   */
  record Advised(AskedCase asked, Optional<RegionalPolicy> rules, Optional<AdviceKind> kind, List<AdviceStep> where,
      Answer<AdviceReply> reply) implements ProtectionOutcome {

    /** Copies the list. */
    public Advised {
      where = List.copyOf(where);
    }

    @Override
    public CaseResult result() {
      return reply.fold(refusal -> refused(refusal.reason()), found -> CaseResult.DUE);
    }

    private static CaseResult refused(RefusalReason reason) {
      return switch (reason) {
        case NOT_ELIGIBLE -> CaseResult.NOT_DUE;
        case NEEDS_JUDGEMENT, FACTS_MISSING -> CaseResult.OPEN;
        case NOT_IN_FORCE, NOT_MODELLED, RULES_CONFLICT -> CaseResult.REFUSED;
      };
    }
  }

  /**
   * A row that no policy was asked about.
   *
   * @param outcome why not
   */
  record Unasked(CaseOutcome outcome) implements ProtectionOutcome {
    @Override
    public CaseResult result() {
      return outcome.result();
    }
  }

  /**
   * What protects somebody over a period.
   *
   * @param days the period, with a last day
   * @param rules whose rules were asked, on which of the days
   * @param periods for each protection its answers in order of time
   * @param gaps the days on which no policy answers, and why
   */
  record Calendar(DateRange days, List<Span<RegionalPolicy>> rules, List<ProtectionPeriod> periods,
      List<Span<Refusal>> gaps) {

    /** Copies the lists. */
    public Calendar {
      rules = List.copyOf(rules);
      periods = List.copyOf(periods);
      gaps = List.copyOf(gaps);
    }

    /** The periods in which a protection applies, or in which it cannot be told. */
    List<ProtectionPeriod> telling() {
      return periods.stream()
          .filter(period -> period.answer().answer().refusal().filter(why -> why.reason().isFinal()).isEmpty())
          .toList();
    }
  }
}
