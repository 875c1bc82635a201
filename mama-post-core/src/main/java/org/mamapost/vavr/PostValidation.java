package org.mamapost.vavr;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.LocalDate;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Refusal;
import org.mamapost.post.MamaPost;
import org.mamapost.validation.PostValidator;
import org.mamapost.validation.ValidationReport;
import org.mamapost.validation.Verdict;

/**
 * A check as a Vavr value. A refusal stays apart from the findings, so that it is never mistaken for a verdict. What
 * the law says of a post is no part of it; the {@linkplain org.mamapost.validation.ValidationReport report} has it.
 *
 * <pre>{@code
 * PostValidation.of(PostValidator.of(policy)).validate(post)
 *     .map(checked -> checked.fold(this::explain, this::publish))
 *     .peekLeft(this::report);
 * }</pre>
 */
public final class PostValidation {

  private final PostValidator validator;

  private PostValidation(PostValidator validator) {
    this.validator = validator;
  }

  /**
   * A door to a validator.
   *
   * @param validator the validator
   * @return the door
   */
  public static PostValidation of(PostValidator validator) {
    return new PostValidation(validator);
  }

  /**
   * Checks a post by the rules of the day on which it was published.
   *
   * @param post the post
   * @return the refusal, or the post if it conforms, or every error and unknown that keeps it from conforming
   */
  public Either<Refusal, Validation<Seq<Finding>, MamaPost>> validate(MamaPost post) {
    return asValidation(validator.validate(post));
  }

  /**
   * Checks a post by the rules of a day.
   *
   * @param post the post
   * @param date the day
   * @return the refusal, or the post if it conforms, or every error and unknown that keeps it from conforming
   */
  public Either<Refusal, Validation<Seq<Finding>, MamaPost>> validate(MamaPost post, LocalDate date) {
    return asValidation(validator.validate(post, date));
  }

  /**
   * A report as a Vavr value.
   *
   * @param report the report
   * @return the refusal, or the post if it conforms, or every error and unknown that keeps it from conforming
   */
  public static Either<Refusal, Validation<Seq<Finding>, MamaPost>> asValidation(ValidationReport report) {
    if (report.getRefusal().isPresent()) {
      return Either.left(report.getRefusal().get());
    }
    return Either.right(report.getVerdict() == Verdict.CONFORMS
        ? Validation.valid(report.getPost())
        : Validation.invalid(List.ofAll(report.getFindings()).filter(Finding::keepsFromConforming)));
  }
}
