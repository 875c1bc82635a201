package org.mamapost.examples.cli.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Refusal;
import org.mamapost.benefit.BenefitReport;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.person.FactFinding;
import org.mamapost.person.Facts;
import org.mamapost.region.Region;

/** What comes of one case of a file. */
public sealed interface CaseOutcome {

  /** The kind of outcome. */
  CaseResult result();

  /** The id, if it could be read. */
  Optional<String> caseId();

  /** What is known of the case, if it could be read. */
  default Optional<Facts> facts() {
    return Optional.empty();
  }

  /** What is due over the period asked for, if one was. */
  default Optional<BenefitCalendar> calendar() {
    return Optional.empty();
  }

  /**
   * A case that a policy answers.
   *
   * @param id its id
   * @param known what is known of it
   * @param region whose policy was asked
   * @param report what the policy's schemes say on the day
   * @param calendar what they say over the period asked for
   */
  record Assessed(String id, Facts known, Region region, BenefitReport report, Optional<BenefitCalendar> calendar)
      implements CaseOutcome {
    @Override
    public CaseResult result() {
      if (!report.due().isEmpty()) {
        return CaseResult.DUE;
      }
      boolean settled = report.answers().stream()
          .flatMap(answer -> answer.answer().refusal().stream())
          .allMatch(refusal -> refusal.reason().isFinal());
      return settled ? CaseResult.NOT_DUE : CaseResult.OPEN;
    }

    @Override
    public Optional<Facts> facts() {
      return Optional.of(known);
    }

    @Override
    public Optional<String> caseId() {
      return Optional.of(id);
    }
  }

  /**
   * A case that no policy answers on the day.
   *
   * @param id its id
   * @param known what is known of it
   * @param region whose policy was asked; empty where the case names none
   * @param date the day
   * @param refusal why not
   * @param calendar what is due over the period asked for
   */
  record Refused(String id, Facts known, Optional<Region> region, LocalDate date, Refusal refusal,
      Optional<BenefitCalendar> calendar) implements CaseOutcome {
    @Override
    public Optional<Facts> facts() {
      return Optional.of(known);
    }

    @Override
    public CaseResult result() {
      return CaseResult.REFUSED;
    }

    @Override
    public Optional<String> caseId() {
      return Optional.of(id);
    }
  }

  /**
   * A case whose facts cannot all be true.
   *
   * @param id its id
   * @param findings what is at odds, at least one finding
   */
  record AtOdds(String id, List<FactFinding> findings) implements CaseOutcome {
    @Override
    public CaseResult result() {
      return CaseResult.AT_ODDS;
    }

    @Override
    public Optional<String> caseId() {
      return Optional.of(id);
    }
  }

  /**
   * A row that is no case.
   *
   * @param caseId its id, if that could be read
   * @param problems why it cannot be read, at least one problem
   */
  record Unreadable(Optional<String> caseId, List<Problem> problems) implements CaseOutcome {
    @Override
    public CaseResult result() {
      return CaseResult.UNREADABLE;
    }
  }
}
