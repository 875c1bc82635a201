package org.mamapost.testkit;

import java.time.LocalDate;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.validation.PostValidator;
import org.mamapost.validation.ValidationReport;

/**
 * A post and the version of a policy that it is held against.
 *
 * @param policy the version
 * @param post the post, published on a day on which it is in force
 */
public record PostCase(RegionalPolicy policy, MamaPost post) implements Question {

  @Override
  public ValidationReport answer() {
    return report();
  }

  @Override
  public String said() {
    return Said.of(report());
  }

  LocalDate day() {
    return post.getPublishedOn().value().orElseThrow();
  }

  ValidationReport report() {
    return report(post);
  }

  ValidationReport report(MamaPost other) {
    return PostValidator.of(policy).suggesting().validate(other);
  }

  PostCase with(MamaPost other) {
    return new PostCase(policy, other);
  }
}
