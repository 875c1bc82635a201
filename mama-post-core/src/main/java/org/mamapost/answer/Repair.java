package org.mamapost.answer;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.post.MamaPost;
import org.mamapost.post.PostChange;
import org.mamapost.text.Message;

/**
 * The nearest change of one cell after which a finding is gone.
 *
 * @param change the change
 * @param message the change in words
 */
public record Repair(PostChange change, Message message) implements Serializable {

  /** Checks that nothing is missing. */
  public Repair {
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(message, "message");
  }

  /**
   * The post with the change made.
   *
   * @param post the post
   * @return a new post
   */
  public MamaPost applyTo(MamaPost post) {
    return change.applyTo(post);
  }
}
