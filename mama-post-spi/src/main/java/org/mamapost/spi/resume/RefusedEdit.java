package org.mamapost.spi.resume;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * An edit that was proposed and is not offered.
 *
 * @param edit the edit
 * @param objections why, at least one
 */
public record RefusedEdit(ResumeEdit edit, List<Objection> objections) implements Serializable {

  /**
   * Copies the objections.
   *
   * @throws IllegalArgumentException if there are none
   */
  public RefusedEdit {
    Objects.requireNonNull(edit, "edit");
    objections = List.copyOf(objections);
    if (objections.isEmpty()) {
      throw new IllegalArgumentException("an edit is refused for no reason");
    }
  }
}
