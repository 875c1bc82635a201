package org.mamapost.policy;

import java.io.Serializable;
import org.mamapost.answer.Holding;
import org.mamapost.post.Task;
import org.mamapost.source.Citation;

/**
 * One kind of work that is forbidden while a protection applies, such as 高处作业 in pregnancy. A value of constants;
 * thread-safe.
 */
public interface WorkBan extends Serializable {

  /** The words that forbid it. */
  Citation citation();

  /**
   * Tells whether a task is of the forbidden kind.
   *
   * @param task the task
   * @param policy the policy, for the readings it takes
   * @return {@link Holding#HOLDS} if it is forbidden, {@link Holding#FAILS} if it is another kind of work, else what
   *     stands against telling
   */
  Holding covers(Task task, RegionalPolicy policy);
}
