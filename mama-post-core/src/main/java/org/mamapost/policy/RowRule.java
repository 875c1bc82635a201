package org.mamapost.policy;

import java.util.List;
import org.mamapost.answer.Finding;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.post.MamaPost;

/** A rule that holds a post against one row of a catalogue. Stateless and thread-safe. */
@FunctionalInterface
public interface RowRule {

  /**
   * Holds a post against a row.
   *
   * @param post the post
   * @param row the row, one that the post declares or one that it is compared with
   * @param policy the policy the row belongs to
   * @return what it finds; empty if the post suits the row
   */
  List<Finding> check(MamaPost post, CatalogueRow row, RegionalPolicy policy);
}
