package org.mamapost.policy;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.answer.Finding;
import org.mamapost.post.MamaPost;

/** A rule that a policy adds and that looks at a post once, whatever row it declares. Stateless and thread-safe. */
@FunctionalInterface
public interface PostRule {

  /**
   * Checks a post.
   *
   * @param post the post
   * @param policy the policy the rule belongs to
   * @param date the date of the rules; a rule never asks a clock
   * @return what it finds; empty if there is nothing to say
   */
  List<Finding> check(MamaPost post, RegionalPolicy policy, LocalDate date);
}
