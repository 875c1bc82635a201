package org.mamapost.examples.cli.stage;

import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Answer;
import org.mamapost.answer.RefusalReason;
import org.mamapost.examples.cli.benefit.AskedCase;
import org.mamapost.examples.cli.benefit.CaseOutcome;
import org.mamapost.examples.cli.benefit.CaseResult;
import org.mamapost.family.FamilyStage;
import org.mamapost.family.StageChange;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.time.DateRange;
import org.mamapost.time.Span;

/** What comes of one family of a file. */
public sealed interface StageOutcome {

  /** The kind of outcome. */
  StageResult result();

  /**
   * A family that a policy answers.
   *
   * @param asked the family
   * @param policy the policy
   * @param stage its stages on the day
   * @param next when they change
   * @param timeline what they are over the period asked for, if one was
   */
  record Staged(AskedCase asked, RegionalPolicy policy, Answer<FamilyStage> stage, Answer<StageChange> next,
      Optional<Timeline> timeline) implements StageOutcome {
    @Override
    public StageResult result() {
      return stage.fold(
          refusal -> refusal.reason() == RefusalReason.NOT_ELIGIBLE ? StageResult.NO_STAGE : StageResult.OPEN,
          found -> found.open().isEmpty() ? StageResult.IN_STAGE : StageResult.OPEN);
    }
  }

  /**
   * A row that no policy was asked about.
   *
   * @param outcome why not
   */
  record Unasked(CaseOutcome outcome) implements StageOutcome {
    @Override
    public StageResult result() {
      CaseResult result = outcome.result();
      return result == CaseResult.AT_ODDS ? StageResult.AT_ODDS
          : result == CaseResult.UNREADABLE ? StageResult.UNREADABLE : StageResult.REFUSED;
    }
  }

  /**
   * The stages of a family over a period.
   *
   * @param days the period
   * @param spans the answers in order of time
   */
  record Timeline(DateRange days, List<Span<Answer<FamilyStage>>> spans) {

    /** Copies the answers. */
    public Timeline {
      spans = List.copyOf(spans);
    }
  }
}
