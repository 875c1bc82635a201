package org.mamapost.validation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.region.Region;

/**
 * Holds posts against a policy's catalogue, and beside it against the law. Immutable and thread-safe: make one and
 * keep it.
 *
 * <pre>{@code
 * ValidationReport report = PostValidator.of(policy).validate(post);
 * report.getFindings().forEach(finding -> System.out.println(finding.render(Locale.CHINA)));
 * }</pre>
 */
public final class PostValidator {

  private final RegionalPolicy policy;
  private final boolean anywhere;
  private final boolean suggesting;

  private PostValidator(RegionalPolicy policy, boolean anywhere, boolean suggesting) {
    this.policy = Objects.requireNonNull(policy, "policy");
    this.anywhere = anywhere;
    this.suggesting = suggesting;
  }

  /**
   * A validator of the posts in a policy's region; posts elsewhere are refused.
   *
   * @param policy the policy
   * @return the validator
   */
  public static PostValidator of(RegionalPolicy policy) {
    return new PostValidator(policy, false, false);
  }

  /**
   * A validator that judges every post by this policy, wherever the post is and whatever region it names or not; its
   * reports {@linkplain ValidationReport#isJudgedUnder() say so}.
   *
   * @param policy the policy
   * @return the validator
   */
  public static PostValidator under(RegionalPolicy policy) {
    return new PostValidator(policy, true, false);
  }

  /** This validator, working out the nearest rows for posts that declare one too. */
  public PostValidator suggesting() {
    return new PostValidator(policy, anywhere, true);
  }

  /**
   * Checks a post by the rules of the day on which it was published (发布日期).
   *
   * @param post the post
   * @return the report; refused if the post has no such date
   */
  public ValidationReport validate(MamaPost post) {
    return validate(post, post.getPublishedOn().value());
  }

  /**
   * Checks a post by the rules of a day.
   *
   * @param post the post
   * @param date the day
   * @return the report; refused if the policy is not in force on that day
   */
  public ValidationReport validate(MamaPost post, LocalDate date) {
    return validate(post, Optional.of(Objects.requireNonNull(date, "date")));
  }

  private ValidationReport validate(MamaPost post, Optional<LocalDate> date) {
    ValidationReport.Builder report = ValidationReport.builder();
    report.post(post)
        .policyId(policy.id())
        .policyVersion(policy.version())
        .policyRegion(policy.region())
        .judgedUnder(anywhere)
        .ruleDate(date)
        .libraryVersion(LibraryVersion.CURRENT);
    // What a policy above says counts only on the days on which that policy is in force.
    RegionalPolicy standing = date.map(policy::on).orElse(policy);
    Optional<Refusal> refusal = refusal(post, date);
    if (refusal.isPresent()) {
      return report.verdict(Consequence.of(refusal.get().reason()).verdict()).refusal(refusal).lawRefusal(refusal)
          .build();
    }
    List<Finding> found = standing.catalogue()
        .map(catalogue -> new CatalogueCheck(standing, catalogue, suggesting).check(post, date.orElseThrow(), report))
        .orElseGet(() -> refuseWithoutCatalogue(report));
    new LawCheck(standing).check(post, date.orElseThrow(), found, report);
    return report.build();
  }

  private List<Finding> refuseWithoutCatalogue(ValidationReport.Builder report) {
    report.verdict(Verdict.REFUSED)
        .refusal(refused(RefusalReason.NOT_MODELLED, "refused.no-catalogue", policy.region()));
    return List.of();
  }

  private Optional<Refusal> refusal(MamaPost post, Optional<LocalDate> date) {
    if (!anywhere && post.getRegion().value().isEmpty()) {
      return refused(RefusalReason.FACTS_MISSING, "refused.region");
    }
    if (!anywhere && !policy.region().contains(post.getRegion().value().orElseThrow())) {
      Region elsewhere = post.getRegion().value().orElseThrow();
      return refused(RefusalReason.NOT_MODELLED, "refused.elsewhere", elsewhere, policy.region());
    }
    if (date.isEmpty()) {
      return refused(RefusalReason.FACTS_MISSING, "refused.date");
    }
    if (!policy.inForce().contains(date.get())) {
      return refused(RefusalReason.NOT_IN_FORCE, "refused.not-in-force",
          policy.region(), policy.inForce(), date.get());
    }
    return Optional.empty();
  }

  private static Optional<Refusal> refused(RefusalReason reason, String key, Serializable... arguments) {
    return Optional.of(new Refusal(reason, Words.say(key, arguments), List.of()));
  }
}
