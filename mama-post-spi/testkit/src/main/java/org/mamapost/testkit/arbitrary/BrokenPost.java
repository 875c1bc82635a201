package org.mamapost.testkit.arbitrary;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.catalogue.PostCell;
import org.mamapost.catalogue.RowKey;
import org.mamapost.post.MamaPost;

/**
 * A conforming post of which one cell was changed to what its row does not allow under any reading.
 *
 * @param row the row that both posts declare
 * @param conforming the post before
 * @param cell the cell that was changed
 * @param post the post after
 */
public record BrokenPost(RowKey row, MamaPost conforming, PostCell cell, MamaPost post) implements Serializable {

  /** Checks that nothing is missing. */
  public BrokenPost {
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(conforming, "conforming");
    Objects.requireNonNull(cell, "cell");
    Objects.requireNonNull(post, "post");
  }
}
