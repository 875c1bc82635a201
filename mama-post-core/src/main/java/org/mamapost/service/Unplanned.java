package org.mamapost.service;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.text.Message;

/**
 * Somebody for whom nothing is planned although something is or may be owed.
 *
 * @param person the host's id of the person
 * @param why why not
 */
public record Unplanned(String person, Message why) implements Serializable {

  /** Checks that nothing is missing. */
  public Unplanned {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(why, "why");
  }
}
