package org.mamapost.catalogue;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.text.Named;

/**
 * Which row of a catalogue a finding or a report speaks of.
 *
 * @param code the row's stable code, such as {@code domestic-service}
 * @param chinese the name of the type or the stage, such as {@code 家政服务}
 * @param english its English name
 * @param clause where the row stands, such as {@code 附件二(二)·家政服务}
 */
public record RowKey(String code, String chinese, String english, String clause) implements Named, Serializable {

  /** Checks that nothing is missing. */
  public RowKey {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(chinese, "chinese");
    Objects.requireNonNull(english, "english");
    Objects.requireNonNull(clause, "clause");
  }
}
