package org.mamapost.spi.resume;

import java.util.Objects;
import org.mamapost.text.Message;

/** Thrown by an advisor that has no advice to give: it cannot be reached, may not ask, or got an answer of no use. */
public class ResumeAdviceException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Message said;

  /**
   * Says why, in both languages, and names nothing of the résumé and no secret: it is shown and logged.
   *
   * @param said why there is no advice, and what would help
   */
  public ResumeAdviceException(Message said) {
    super(Objects.requireNonNull(said, "said").toString());
    this.said = said;
  }

  /** Why there is no advice. */
  public Message said() {
    return said;
  }
}
