package org.mamapost.validation;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.answer.RefusalReason;
import org.mamapost.answer.Severity;

/**
 * What a refusal comes to in a check of posts: the one table from the six reasons to verdicts and severities.
 *
 * <table>
 * <caption>What a refusal comes to</caption>
 * <tr><th>reason</th><th>the check as a whole is refused</th><th>one rule is refused</th></tr>
 * <tr><td>not eligible</td><td>breaks</td><td>error</td></tr>
 * <tr><td>not in force</td><td>refused</td><td>unknown</td></tr>
 * <tr><td>not modelled</td><td>refused</td><td>unknown</td></tr>
 * <tr><td>needs judgement</td><td>undetermined</td><td>unknown</td></tr>
 * <tr><td>facts missing</td><td>refused</td><td>unknown</td></tr>
 * <tr><td>rules conflict</td><td>refused</td><td>unknown</td></tr>
 * </table>
 *
 * <p>A whole check that lacks a fact lacks the region or the day, and so the policy: it is refused. A rule that lacks
 * one leaves the verdict open: a finding of {@link Severity#UNKNOWN} makes it {@link Verdict#UNDETERMINED}, as an error
 * makes it {@link Verdict#BREAKS}.
 *
 * @param verdict the verdict where the check as a whole is refused
 * @param severity the severity of the finding where one rule is refused
 */
public record Consequence(Verdict verdict, Severity severity) implements Serializable {

  /** Checks that nothing is missing. */
  public Consequence {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(severity, "severity");
  }

  /**
   * What a refusal comes to.
   *
   * @param reason the reason of the refusal
   * @return its line of the table
   */
  public static Consequence of(RefusalReason reason) {
    return switch (reason) {
      case NOT_ELIGIBLE -> new Consequence(Verdict.BREAKS, Severity.ERROR);
      case NEEDS_JUDGEMENT -> new Consequence(Verdict.UNDETERMINED, Severity.UNKNOWN);
      case NOT_IN_FORCE, NOT_MODELLED, FACTS_MISSING, RULES_CONFLICT ->
          new Consequence(Verdict.REFUSED, Severity.UNKNOWN);
    };
  }
}
