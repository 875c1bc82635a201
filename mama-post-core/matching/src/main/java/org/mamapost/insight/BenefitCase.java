package org.mamapost.insight;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;
import org.mamapost.answer.Refusal;
import org.mamapost.benefit.BenefitReport;
import org.mamapost.benefit.SchemeAnswer;

/**
 * What every scheme answers one person, or that no policy answers her.
 *
 * @param group where she belongs, and the month that was asked about
 * @param answered the answers, or why no policy answers
 */
public record BenefitCase(Group group, Answered answered) implements Serializable {

  /** The answers, or why there are none. */
  public sealed interface Answered extends Serializable {}

  /**
   * The answers of a policy.
   *
   * @param report one answer a scheme
   */
  public record Assessed(BenefitReport report) implements Answered {

    /** Checks that nothing is missing. */
    public Assessed {
      Objects.requireNonNull(report, "report");
    }
  }

  /**
   * No policy answers.
   *
   * @param why the reason
   */
  public record Unanswered(Refusal why) implements Answered {

    /** Checks that nothing is missing. */
    public Unanswered {
      Objects.requireNonNull(why, "why");
    }
  }

  /** Checks that nothing is missing. */
  public BenefitCase {
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(answered, "answered");
  }

  Stream<SchemeAnswer> answers() {
    return answered instanceof Assessed assessed ? assessed.report().answers().stream() : Stream.empty();
  }

  // Of all schemes together: the first that applies of due, open, refused, and not due where all of them say so.
  BenefitOutcome outcome() {
    if (answered instanceof Unanswered) {
      return BenefitOutcome.REFUSED;
    }
    return Stream.of(BenefitOutcome.DUE, BenefitOutcome.OPEN, BenefitOutcome.REFUSED)
        .filter(outcome -> answers().anyMatch(answer -> BenefitOutcome.of(answer.answer()) == outcome))
        .findFirst()
        .orElse(BenefitOutcome.NOT_DUE);
  }
}
