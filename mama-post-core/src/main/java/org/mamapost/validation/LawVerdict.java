package org.mamapost.validation;

import java.util.Collection;
import org.mamapost.answer.Basis;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.text.Named;

/** How a post stands to the rules of law that a policy holds. It never changes the catalogue's {@link Verdict}. */
public enum LawVerdict implements Named {
  /**
   * What applies was checked, and nothing of it is broken. Where it is a matter of judgement whether something applies,
   * as of the limits of labour law under 劳务协议, the verdict is {@link #UNDETERMINED}.
   */
  CLEAR("未发现违反", "clear"),
  /** At least one rule is broken. */
  BREAKS("违反", "breaks"),
  /** No rule is broken for certain, but of at least one nobody can tell: a fact is missing, or it needs judgement. */
  UNDETERMINED("无法判定", "undetermined");

  private final String chinese;
  private final String english;

  LawVerdict(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  static LawVerdict of(Collection<Finding> found) {
    if (found.stream().anyMatch(finding -> decides(finding, Severity.ERROR))) {
      return BREAKS;
    }
    return found.stream().anyMatch(finding -> decides(finding, Severity.UNKNOWN)) ? UNDETERMINED : CLEAR;
  }

  private static boolean decides(Finding finding, Severity severity) {
    return finding.severity() == severity && finding.basis() == Basis.LAW;
  }

  @Override
  public String chinese() {
    return chinese;
  }

  @Override
  public String english() {
    return english;
  }
}
