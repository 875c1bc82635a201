package org.mamapost.trace;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.text.Message;

/**
 * A statement of a document, and what is made of it.
 *
 * @param clause the clause as citations name it, such as {@code 正文(三)} or {@code 附件二(二)·家政服务}
 * @param words its words, verbatim, white space removed; a part of a sentence where the sentence says several things
 * @param status what is made of it
 * @param part which part of it is computed; empty where all of it is, or none
 * @param missing what is missing for a computed answer; empty only where it is computed and nothing is missing
 * @param through the codes of elements that compute it though they cite other words, and the names of classes or
 *     modules of this library that do
 */
public record Statement(
    String clause, String words, TraceStatus status, Optional<Message> part, Optional<Message> missing,
    List<String> through) {

  /**
   * Checks the words, that nothing below computed keeps silent about what is missing, and that what is computed in part
   * says which part.
   *
   * @throws IllegalArgumentException if the words are blank, if it is not computed and does not say what is missing, or
   *     if it names a part where none or all is computed, or none where a part is
   */
  public Statement {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(status, "status");
    through = List.copyOf(through);
    if (words.isBlank()) {
      throw new IllegalArgumentException("a statement of " + clause + " has no words");
    }
    if (status != TraceStatus.COMPUTED && missing.isEmpty()) {
      throw new IllegalArgumentException("“" + words + "” is not computed and does not say what is missing");
    }
    if (part.isPresent() != (status == TraceStatus.COMPUTED && missing.isPresent())) {
      throw new IllegalArgumentException("“" + words + "” names its computed part where, and only where, a part is");
    }
  }

  /** A statement from which an answer is computed. */
  public static Statement computed(String clause, String words) {
    return new Statement(clause, words, TraceStatus.COMPUTED, Optional.empty(), Optional.empty(), List.of());
  }

  /**
   * A statement from which none is.
   *
   * @param clause the clause
   * @param words its words
   * @param status what is made of it instead
   * @param missing what is missing for a computed answer
   * @return the statement
   * @throws IllegalArgumentException if the words are blank
   */
  public static Statement of(String clause, String words, TraceStatus status, Message missing) {
    return new Statement(clause, words, status, Optional.empty(), Optional.of(missing), List.of());
  }

  /** This statement, computed by elements that cite other words. */
  public Statement through(String... codes) {
    return new Statement(
        clause, words, status, part, missing, Stream.concat(through.stream(), Stream.of(codes)).toList());
  }

  /** This statement, computed by a class of this library for any policy. */
  public Statement through(Class<?> type) {
    return through(type.getSimpleName());
  }

  /**
   * This statement, computed in part.
   *
   * @param computed which part of it is computed
   * @param lacking what is missing for the rest
   * @return the statement
   * @throws IllegalArgumentException if it is not called computed
   */
  public Statement inPart(Message computed, Message lacking) {
    return new Statement(clause, words, status, Optional.of(computed), Optional.of(lacking), through);
  }
}
