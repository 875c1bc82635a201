package org.mamapost.service;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.amount.Share;

/**
 * How one promise stands: how often it was kept, and how often it is still owed.
 *
 * @param promise what was pledged
 * @param done how often she was served within the year, which may be more often than pledged
 */
public record ServiceTally(Promise promise, int done) implements Serializable {

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public ServiceTally {
    Objects.requireNonNull(promise, "promise");
    if (done < 0) {
      throw new IllegalArgumentException("somebody is served zero times or more, not " + done);
    }
  }

  /** How often it is still owed; with what was done never less than what was pledged. */
  public int owed() {
    return Math.max(0, promise.times() - done);
  }

  /** What is still owed as a share of what was pledged; of what was never pledged nothing is owed. */
  Share owedShare() {
    return promise.times() == 0 ? new Share(0, 1) : new Share(owed(), promise.times());
  }

  /** This tally once she was served so much oftener. */
  ServiceTally plus(int more) {
    return new ServiceTally(promise, done + more);
  }
}
