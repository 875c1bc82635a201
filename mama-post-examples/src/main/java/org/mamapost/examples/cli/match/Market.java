package org.mamapost.examples.cli.match;

import java.util.List;
import org.mamapost.matching.Carer;
import org.mamapost.matching.PlacedPost;

/**
 * Posts and carers that were read.
 *
 * @param posts the posts
 * @param carers the carers
 */
public record Market(List<PlacedPost> posts, List<Carer> carers) {

  /** Copies the lists. */
  public Market {
    posts = List.copyOf(posts);
    carers = List.copyOf(carers);
  }
}
