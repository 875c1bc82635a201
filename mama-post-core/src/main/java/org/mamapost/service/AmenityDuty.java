package org.mamapost.service;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.answer.Holding;
import org.mamapost.policy.Measure;
import org.mamapost.post.Amenity;

/**
 * What one policy says of one amenity, 正文(二), and how it stands. What is only encouraged is never breached.
 *
 * @param amenity the amenity
 * @param measure what the policy says, how strongly it binds, and its words
 * @param holding that it is provided, or is not though it must be; unknown where the post or the directory does not
 *     say; skipped where it is not provided and need not be
 */
public record AmenityDuty(Amenity amenity, Measure measure, Holding holding) implements Serializable {

  /** Checks that nothing is missing. */
  public AmenityDuty {
    Objects.requireNonNull(amenity, "amenity");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(holding, "holding");
  }
}
