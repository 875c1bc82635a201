package org.mamapost.compare;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mamapost.answer.Finding;
import org.mamapost.validation.ValidationReport;
import org.mamapost.validation.Verdict;

/**
 * What a change of policy comes to for a post. Immutable, thread-safe, serializable.
 *
 * @param left what the left policy's check says
 * @param right what the right policy's check says
 */
public record PostImpact(ValidationReport left, ValidationReport right) implements Serializable {

  /** Checks that both are there. */
  public PostImpact {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
  }

  /**
   * Who gains: a post that broke and conforms; who loses: one that conformed and breaks. An open verdict is neither.
   */
  public Direction direction() {
    if (left.getVerdict() == right.getVerdict()) {
      return Direction.SAME;
    }
    Set<Verdict> both = EnumSet.of(left.getVerdict(), right.getVerdict());
    if (!both.equals(EnumSet.of(Verdict.CONFORMS, Verdict.BREAKS))) {
      return Direction.OTHERWISE;
    }
    return right.getVerdict() == Verdict.CONFORMS ? Direction.GAINS : Direction.LOSES;
  }

  /** What only the left check finds: why a post gains. */
  public List<Finding> gone() {
    return left.getFindings().stream().filter(finding -> !right.getFindings().contains(finding)).toList();
  }

  /** What only the right check finds: why a post loses. */
  public List<Finding> fresh() {
    return right.getFindings().stream().filter(finding -> !left.getFindings().contains(finding)).toList();
  }
}
