package org.mamapost.policy;

import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Finding;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.post.MamaPost;
import org.mamapost.source.Modality;

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

  /**
   * How strongly the words bind that the rule holds a post against, such as {@link Modality#MUST} for 应当.
   *
   * @return the modality that its findings bear unless they state their own; empty for the catalogue's
   */
  default Optional<Modality> modality() {
    return Optional.empty();
  }
}
