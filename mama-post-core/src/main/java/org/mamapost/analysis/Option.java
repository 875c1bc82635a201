package org.mamapost.analysis;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mamapost.post.MamaPost;
import org.mamapost.text.Named;

/**
 * One of the values that a facet of a post may have.
 *
 * @param term the one term of the vocabulary that it says; empty where it says nothing, none or several
 * @param said a post with this said
 */
record Option(Optional<Named> term, UnaryOperator<MamaPost> said) {

  static Option of(UnaryOperator<MamaPost> said) {
    return new Option(Optional.empty(), said);
  }

  static Option of(Named term, UnaryOperator<MamaPost> said) {
    return new Option(Optional.of(term), said);
  }
}
