package org.mamapost.matching;

import java.time.LocalDate;

/**
 * A condition without which a carer and a post do not come together, whatever the score. A host adds its own, such as
 * the work that is forbidden in pregnancy. It has no state, and asks no clock: the day is an argument.
 */
@FunctionalInterface
public interface HardConstraint {

  /**
   * Looks at a carer and a post.
   *
   * @param carer the carer
   * @param post the post
   * @param day the day that is asked about
   * @return whether it holds, fails, or cannot be told for want of a fact
   */
  Check check(Carer carer, PlacedPost post, LocalDate day);
}
