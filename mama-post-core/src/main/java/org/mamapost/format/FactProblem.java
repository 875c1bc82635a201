package org.mamapost.format;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mamapost.person.FactKey;
import org.mamapost.text.Message;

/**
 * Why the cell of a fact cannot be read.
 *
 * @param fact the fact
 * @param read the part of the cell that is at fault, cut to 60 characters with …
 * @param message what was read, what is allowed and what is nearest, in both languages; it does not name the fact
 * @param allowed what the cell may say instead, in Chinese: terms, or examples of forms; empty where the message alone
 *     says it
 * @param nearest the nearest thing that the cell may say, in Chinese
 */
public record FactProblem(FactKey<?> fact, String read, Message message, List<String> allowed,
    Optional<String> nearest) {

  /** Checks that nothing is missing. */
  public FactProblem {
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(read, "read");
    Objects.requireNonNull(message, "message");
    allowed = List.copyOf(allowed);
    Objects.requireNonNull(nearest, "nearest");
  }
}
