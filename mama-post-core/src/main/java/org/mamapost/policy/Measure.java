package org.mamapost.policy;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.text.Message;

/**
 * Something a document says will be done, is encouraged or is guided to, which nobody can claim as an amount: the ten
 * startup streets, priority in an incubator, the green channel.
 *
 * @param key which measure
 * @param modality how strongly the text binds
 * @param what what is done, and for whom
 * @param citation the words
 */
public record Measure(SchemeKey key, Modality modality, Message what, Citation citation) implements Serializable {

  /** Checks that nothing is missing. */
  public Measure {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(modality, "modality");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(citation, "citation");
  }
}
