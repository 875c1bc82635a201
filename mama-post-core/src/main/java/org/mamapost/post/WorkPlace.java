package org.mamapost.post;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;

/**
 * 工作地点: the kind of place, and the address if there is one.
 *
 * @param kinds the kinds of place
 * @param address the address as printed; unknown where the notice gives none
 */
public record WorkPlace(Choice<PlaceKind> kinds, Stated<String> address) implements Serializable {

  /** Checks that nothing is missing. */
  public WorkPlace {
    Objects.requireNonNull(kinds, "kinds");
    Objects.requireNonNull(address, "address");
  }

  /**
   * A place of one kind, with no address given.
   *
   * @param kind the kind
   * @return the place
   */
  public static WorkPlace of(PlaceKind kind) {
    return new WorkPlace(Choice.of(kind), Stated.unknown());
  }
}
