package org.mamapost.examples.cli.render;

import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/** How a text names the words that something rests on. */
public final class Basis {

  private Basis() {}

  /** The document, the clause, the quote and how good the evidence for it is: words known from a report only say so. */
  public static Message of(Citation citation) {
    return Words.say("basis", citation.document().number(), citation.place(), citation.quote(), citation.grade());
  }
}
