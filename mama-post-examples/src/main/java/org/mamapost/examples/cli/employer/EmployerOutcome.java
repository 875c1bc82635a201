package org.mamapost.examples.cli.employer;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.benefit.HiringRoll;
import org.mamapost.benefit.HiringTaxYear;
import org.mamapost.examples.cli.benefit.CaseResult;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.person.Hire;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;

/** What comes of one employer of a file, or of one of its years. */
public sealed interface EmployerOutcome {

  /** The kind of outcome. */
  CaseResult result();

  /** The employer's name, if it could be read. */
  Optional<String> employer();

  /**
   * A year that a policy answers for.
   *
   * @param name the employer
   * @param filed what it filed of the year
   * @param region whose policy was asked
   * @param policy the policy
   * @param roll whose hire counts
   * @param answer the settlement, or why there is none
   * @param atLeast what those earn whose hire counts in any case, where somebody's is open
   * @param hires the whole answer for each person; empty where no explanation is wanted
   */
  record Asked(String name, FiledYear filed, Region region, RegionalPolicy policy, HiringRoll roll,
      Answer<? extends HiringTaxYear> answer, Optional<Answer<? extends HiringTaxYear>> atLeast,
      Map<String, Answer<Hire>> hires) implements EmployerOutcome {
    @Override
    public CaseResult result() {
      return answer.fold(
          refusal -> refusal.reason().isFinal() ? CaseResult.NOT_DUE : CaseResult.OPEN, year -> CaseResult.DUE);
    }

    @Override
    public Optional<String> employer() {
      return Optional.of(name);
    }
  }

  /**
   * A year that no policy answers for.
   *
   * @param name the employer
   * @param filed what it filed of the year
   * @param region whose policy was asked; empty where no row names one
   * @param refusal why not
   */
  record Refused(String name, FiledYear filed, Optional<Region> region, Refusal refusal) implements EmployerOutcome {
    @Override
    public CaseResult result() {
      return refusal.reason() == RefusalReason.FACTS_MISSING ? CaseResult.OPEN : CaseResult.REFUSED;
    }

    @Override
    public Optional<String> employer() {
      return Optional.of(name);
    }
  }

  /**
   * What the tables say that cannot all be true, or leave out.
   *
   * @param name the employer
   * @param year the year; empty where no year is filed
   * @param problems at least one
   */
  record AtOdds(String name, Optional<Year> year, List<Problem> problems) implements EmployerOutcome {
    @Override
    public CaseResult result() {
      return CaseResult.AT_ODDS;
    }

    @Override
    public Optional<String> employer() {
      return Optional.of(name);
    }
  }

  /**
   * Rows that are no filings.
   *
   * @param employer whose they are; empty where nobody can tell
   * @param problems why not, at least one
   */
  record Unreadable(Optional<String> employer, List<Problem> problems) implements EmployerOutcome {
    @Override
    public CaseResult result() {
      return CaseResult.UNREADABLE;
    }
  }
}
