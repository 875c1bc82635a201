package org.mamapost.answer;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/**
 * Why there is no answer. Never a zero, an empty list or another region's rule in its place.
 *
 * @param reason the kind of reason
 * @param message what is missing, and what would help
 * @param citations what the refusal rests on; empty where there is no rule to cite
 */
public record Refusal(RefusalReason reason, Message message, List<Citation> citations) implements Serializable {

  /** Checks that nothing is missing. */
  public Refusal {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(message, "message");
    citations = List.copyOf(citations);
  }

  /** The reason and the English message. */
  @Override
  public String toString() {
    return reason.english() + ": " + message;
  }
}
