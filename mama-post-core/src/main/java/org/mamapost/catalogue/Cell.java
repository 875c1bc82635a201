package org.mamapost.catalogue;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.source.Citation;

/**
 * One cell of a catalogue: what it means, beside the words that say so.
 *
 * @param meaning the structured meaning
 * @param citation the words, verbatim, and where they stand
 */
public record Cell<M extends Serializable>(M meaning, Citation citation) implements Serializable {

  /** Checks that nothing is missing. */
  public Cell {
    Objects.requireNonNull(meaning, "meaning");
    Objects.requireNonNull(citation, "citation");
  }

  /** The words, verbatim. */
  public String quote() {
    return citation.quote();
  }
}
