package org.mamapost.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.benefit.BenefitAssessor;
import org.mamapost.benefit.BenefitReport;
import org.mamapost.benefit.SchemeAnswer;
import org.mamapost.person.Facts;
import org.mamapost.policy.SchemeKey;
import org.mamapost.post.MamaPost;
import org.mamapost.validation.PostValidator;

/**
 * Who gains and who loses by a change of policy. Every post and every case is asked of both policies, wherever it is:
 * the question is what would be if the one were in the other's place. Immutable and thread-safe.
 */
public final class PolicyImpact {

  private final PolicyAt left;
  private final PolicyAt right;
  private final PostValidator leftCheck;
  private final PostValidator rightCheck;
  private final BenefitAssessor leftBenefits;
  private final BenefitAssessor rightBenefits;

  private PolicyImpact(PolicyAt left, PolicyAt right) {
    this.left = Objects.requireNonNull(left, "left");
    this.right = Objects.requireNonNull(right, "right");
    this.leftCheck = PostValidator.under(left.policy());
    this.rightCheck = PostValidator.under(right.policy());
    this.leftBenefits = BenefitAssessor.of(left.policy());
    this.rightBenefits = BenefitAssessor.of(right.policy());
  }

  /**
   * The impact of a change.
   *
   * @param left the policy before
   * @param right the policy after
   * @return what can be asked about posts and cases
   */
  public static PolicyImpact of(PolicyAt left, PolicyAt right) {
    return new PolicyImpact(left, right);
  }

  /** What the change comes to for a post. */
  public PostImpact on(MamaPost post) {
    return new PostImpact(leftCheck.validate(post, left.date()), rightCheck.validate(post, right.date()));
  }

  /**
   * What the change comes to for a case.
   *
   * @param facts what is known, looked at on each policy's own day
   * @return for each scheme that either policy has
   */
  public List<SchemeImpact> on(Facts facts) {
    Map<SchemeKey, SchemeAnswer> before = byScheme(leftBenefits.assess(facts, left.date()));
    Map<SchemeKey, SchemeAnswer> after = byScheme(rightBenefits.assess(facts, right.date()));
    return Stream.concat(before.keySet().stream(), after.keySet().stream()).distinct()
        .map(scheme -> new SchemeImpact(
            scheme, Optional.ofNullable(before.get(scheme)), Optional.ofNullable(after.get(scheme))))
        .toList();
  }

  private static Map<SchemeKey, SchemeAnswer> byScheme(BenefitReport report) {
    Map<SchemeKey, SchemeAnswer> answers = new LinkedHashMap<>();
    report.answers().forEach(answer -> answers.put(answer.scheme(), answer));
    return answers;
  }
}
