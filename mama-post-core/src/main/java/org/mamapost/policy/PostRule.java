package org.mamapost.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Finding;
import org.mamapost.post.MamaPost;
import org.mamapost.source.Modality;

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

  /**
   * How strongly the words bind that the rule holds a post against, such as {@link Modality#MUST} for 应当.
   *
   * @return the modality that its findings bear unless they state their own; empty for the catalogue's
   */
  default Optional<Modality> modality() {
    return Optional.empty();
  }
}
