package org.mamapost.builtin;

import org.mamapost.answer.Holding;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.WorkBan;
import org.mamapost.post.Hazard;
import org.mamapost.post.Task;
import org.mamapost.source.Citation;

/**
 * Work of a graded hazard from one grade on is forbidden.
 *
 * @param hazard what is graded
 * @param from the lowest forbidden grade, of 1 to 4
 * @param citation the words that forbid it
 */
record GradeBan(Hazard hazard, int from, Citation citation) implements WorkBan {

  @Override
  public Holding covers(Task task, RegionalPolicy policy) {
    if (!(task instanceof Task.Graded graded) || graded.hazard() != hazard) {
      return Holding.FAILS;
    }
    return graded.grade().value()
        .map(grade -> grade >= from ? Holding.HOLDS : Holding.FAILS)
        .orElse(Holding.UNKNOWN);
  }
}
