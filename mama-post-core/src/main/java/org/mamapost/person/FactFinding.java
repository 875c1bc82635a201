package org.mamapost.person;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mamapost.text.Message;

/**
 * Why facts cannot all be true.
 *
 * @param fact the fact that is at fault
 * @param against the facts it is at odds with; empty where it is impossible by itself
 * @param message what was read, why it cannot be and what to do
 */
public record FactFinding(FactKey<?> fact, List<FactKey<?>> against, Message message) implements Serializable {

  /** Checks that nothing is missing. */
  public FactFinding {
    Objects.requireNonNull(fact, "fact");
    against = List.copyOf(against);
    Objects.requireNonNull(message, "message");
  }
}
