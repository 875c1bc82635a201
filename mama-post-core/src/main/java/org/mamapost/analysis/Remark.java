package org.mamapost.analysis;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mamapost.catalogue.PostCell;
import org.mamapost.fact.Stated;
import org.mamapost.post.MamaPost;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;

/**
 * One thing an analysis has to say of a policy, with the words it rests on.
 *
 * @param kind what kind of thing
 * @param subjects what it is about, at least one
 * @param cells the columns of the annex that it turns on; empty where it is about the whole row, or about no row
 * @param days the days it is about; none where it is about the catalogue as it stands on the day of the analysis
 * @param message what it says
 * @param citations the words it rests on, at least one citation
 * @param example a post that shows it, declaring no row; none where there is nothing to show
 */
public record Remark(RemarkKind kind, List<Subject> subjects, List<PostCell> cells, Stated<DateRange> days,
    Message message, List<Citation> citations, Stated<MamaPost> example) implements Serializable {

  /**
   * Checks that it is about something and rests on something.
   *
   * @throws IllegalArgumentException if it has no subject or cites nothing
   */
  public Remark {
    Objects.requireNonNull(kind, "kind");
    subjects = List.copyOf(subjects);
    cells = List.copyOf(cells);
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(message, "message");
    citations = List.copyOf(citations);
    Objects.requireNonNull(example, "example");
    if (subjects.isEmpty() || citations.isEmpty()) {
      throw new IllegalArgumentException("a remark is about something and cites something: " + message);
    }
  }

  static Remark of(RemarkKind kind, List<Subject> subjects, Message message, List<Citation> citations) {
    return new Remark(kind, subjects, List.of(), Stated.none(), message, distinct(citations), Stated.none());
  }

  Remark in(List<PostCell> turnsOn) {
    return new Remark(kind, subjects, turnsOn.stream().distinct().sorted().toList(), days, message, citations, example);
  }

  Remark on(DateRange someDays) {
    return new Remark(kind, subjects, cells, Stated.of(someDays), message, citations, example);
  }

  Remark shownBy(MamaPost post) {
    return new Remark(kind, subjects, cells, days, message, citations, Stated.of(post));
  }

  private static List<Citation> distinct(List<Citation> citations) {
    return citations.stream().distinct().toList();
  }
}
