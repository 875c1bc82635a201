package org.mamapost.spi.resume;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.mamapost.text.Message;

/**
 * What came of asking an advisor. Every edit that was proposed is in one of the two lists.
 *
 * @param advisor the id of who was asked
 * @param resume the résumé
 * @param edits the edits that passed the check, to be reviewed
 * @param refused the edits that did not, and why
 * @param questions what only she can say
 * @param failure why there is no advice, where the advisor had none to give; nobody else is asked in its place
 */
public record ResumeAdvice(String advisor, Resume resume, List<ResumeEdit> edits, List<RefusedEdit> refused,
    List<Message> questions, Optional<Message> failure) implements Serializable {

  /** Copies the lists. */
  public ResumeAdvice {
    Objects.requireNonNull(advisor, "advisor");
    Objects.requireNonNull(resume, "resume");
    edits = List.copyOf(edits);
    refused = List.copyOf(refused);
    questions = List.copyOf(questions);
    Objects.requireNonNull(failure, "failure");
  }

  /** The numbers of the edits, from 1. */
  public Set<Integer> numbers() {
    return IntStream.rangeClosed(1, edits.size()).boxed().collect(TreeSet::new, Set::add, Set::addAll);
  }

  /**
   * The résumé with chosen edits carried out; with none chosen, the original to the last character.
   *
   * @param chosen the numbers of {@link #edits()}, from 1
   * @return a new résumé
   * @throws ConflictingEditsException if two of them cannot both be carried out
   * @throws IndexOutOfBoundsException if there is no edit of such a number
   */
  public Resume accept(Set<Integer> chosen) {
    return resume.with(new TreeSet<>(chosen).stream().map(number -> edits.get(number - 1)).toList());
  }
}
