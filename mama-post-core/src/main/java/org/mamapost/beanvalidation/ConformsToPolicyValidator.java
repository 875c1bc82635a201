package org.mamapost.beanvalidation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.mamapost.answer.Finding;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.text.Language;
import org.mamapost.text.Message;
import org.mamapost.validation.PostValidator;
import org.mamapost.validation.ValidationReport;
import org.mamapost.validation.Verdict;

/**
 * Checks {@link ConformsToPolicy}. Holds no state, because one instance serves every payload.
 */
public final class ConformsToPolicyValidator implements ConstraintValidator<ConformsToPolicy, MamaPost> {

  // The bundle chooses between the two parameters, so that a violation speaks the host's locale. Their names are long,
  // because a host's own bundle is asked for them first.
  private static final String FOUND = "{org.mamapost.beanvalidation.ConformsToPolicy.found}";
  private static final String CHINESE = "org.mamapost.beanvalidation.ConformsToPolicy.chinese";
  private static final String ENGLISH = "org.mamapost.beanvalidation.ConformsToPolicy.english";
  private static final String NO_POLICY = "{org.mamapost.beanvalidation.ConformsToPolicy.noPolicy}";

  /** Called by the validation provider. */
  public ConformsToPolicyValidator() {}

  @Override
  public boolean isValid(MamaPost post, ConstraintValidatorContext context) {
    if (post == null) {
      return true;
    }
    HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
    RegionalPolicy policy = hibernate.getConstraintValidatorPayload(RegionalPolicy.class);
    if (policy == null) {
      hibernate.disableDefaultConstraintViolation();
      hibernate.buildConstraintViolationWithTemplate(NO_POLICY).addConstraintViolation();
      return false;
    }
    ValidationReport report = PostValidator.of(policy).validate(post);
    if (report.getVerdict() == Verdict.CONFORMS) {
      return true;
    }
    hibernate.disableDefaultConstraintViolation();
    report.getRefusal().ifPresent(refusal -> add(hibernate, refusal.message(), Optional.empty()));
    report.getFindings().stream()
        .filter(Finding::keepsFromConforming)
        .forEach(finding -> add(hibernate, finding.message(), property(finding)));
    return false;
  }

  private static void add(HibernateConstraintValidatorContext context, Message message, Optional<String> property) {
    // What a post says gets into a message only as a parameter, which is escaped and never interpolated.
    HibernateConstraintValidatorContext.ConstraintViolationBuilder violation = context
        .addMessageParameter(CHINESE, message.render(Language.CHINESE))
        .addMessageParameter(ENGLISH, message.render(Language.ENGLISH))
        .buildConstraintViolationWithTemplate(FOUND);
    property.ifPresentOrElse(
        name -> violation.addPropertyNode(name).addConstraintViolation(), violation::addConstraintViolation);
  }

  private static Optional<String> property(Finding finding) {
    return finding.cell().map(cell -> switch (cell) {
      case POST_TYPE -> "postType";
      case CARE_STAGE -> "careStage";
      case EMPLOYER -> "employer";
      // The place has one rule of its own; whatever else looks at the cell looks at the time.
      case TIME_AND_PLACE -> finding.rule().equals("place") ? "workPlace" : "schedule";
      case PAY -> "payMethod";
      case INSURANCE -> "insurance";
      case CONTRACT -> "contract";
      case SKILLS -> "skills";
    });
  }
}
