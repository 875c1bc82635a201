package org.mamapost.deepseek;

import java.time.Duration;
import java.util.Optional;
import org.mamapost.text.Message;

/** Thrown when a request came to nothing. What the server wrote is not in it: it may quote the key or the résumé. */
final class AskingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Message said;
  private final boolean busy;
  private final Duration wait;

  private AskingException(Message said, boolean busy, Duration wait) {
    super(said.toString());
    this.said = said;
    this.busy = busy;
    this.wait = wait;
  }

  /** For good. */
  static AskingException of(Message said) {
    return new AskingException(said, false, null);
  }

  /** For now: to be tried again, after a while that the server may have named. */
  static AskingException busy(Message said, Optional<Duration> wait) {
    return new AskingException(said, true, wait.orElse(null));
  }

  Message said() {
    return said;
  }

  boolean isBusy() {
    return busy;
  }

  Optional<Duration> waitAskedFor() {
    return Optional.ofNullable(wait);
  }
}
