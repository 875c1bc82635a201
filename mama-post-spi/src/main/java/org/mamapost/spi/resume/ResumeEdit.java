package org.mamapost.spi.resume;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mamapost.text.Message;

/**
 * One change of a résumé that somebody can look at and take or leave.
 *
 * @param kind what it is good for
 * @param lines the lines that it is about
 * @param before what stands in them
 * @param change what becomes of them
 * @param drawnFrom other lines whose words the new ones use; none as a rule
 * @param why why it is advised
 */
public record ResumeEdit(EditKind kind, LineRange lines, List<String> before, ResumeChange change,
    List<LineRange> drawnFrom, Message why) implements Serializable {

  /** Checks that nothing is missing. */
  public ResumeEdit {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(lines, "lines");
    before = List.copyOf(before);
    Objects.requireNonNull(change, "change");
    drawnFrom = List.copyOf(drawnFrom);
    Objects.requireNonNull(why, "why");
  }

  /**
   * An edit of lines of a résumé.
   *
   * @param kind what it is good for
   * @param resume the résumé
   * @param lines the lines, all of which it has
   * @param change what becomes of them
   * @param why why it is advised
   * @return the edit
   * @throws IndexOutOfBoundsException if one of the lines is not there
   */
  public static ResumeEdit of(EditKind kind, Resume resume, LineRange lines, ResumeChange change, Message why) {
    return new ResumeEdit(kind, lines, resume.texts(lines), change, List.of(), why);
  }

  /** This edit, with words of other lines in the new ones. */
  public ResumeEdit drawingFrom(List<LineRange> others) {
    return new ResumeEdit(kind, lines, before, change, others, why);
  }
}
