package org.mamapost.beanvalidation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The annotated {@link org.mamapost.post.MamaPost} conforms to the catalogue of the policy at hand.
 *
 * <p>The policy is given to Hibernate Validator as the constraint validator payload:
 *
 * <pre>{@code
 * ValidatorFactory factory = Validation.byProvider(HibernateValidator.class).configure()
 *     .messageInterpolator(new ParameterMessageInterpolator())
 *     .constraintValidatorPayload(policy)
 *     .buildValidatorFactory();
 * }</pre>
 *
 * <p>What the law says of a post ({@link org.mamapost.validation.ValidationReport#getLawVerdict()}) makes no violation:
 * the constraint is about the catalogue alone.
 *
 * <p>Every error and every unknown is one violation at the property it is about. A refused check is one violation that
 * says why. Without a policy in the payload the post is not valid, and the violation says that there is no policy: it
 * never passes unchecked. A {@code null} post is valid, as usual; add {@code @NotNull}.
 *
 * <p>Messages need no expression language, and none is ever evaluated. They are Chinese or English, whichever the
 * host's interpolator is asked for. Bundles are looked up as Java does it: to who asks for a third language the JVM's
 * default locale speaks, if it is one of the two, and else English.
 */
@Documented
@Constraint(validatedBy = ConformsToPolicyValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ConformsToPolicy {

  /** The message; each violation replaces it by what was found. */
  String message() default "{org.mamapost.beanvalidation.ConformsToPolicy.message}";

  /** The groups. */
  Class<?>[] groups() default {};

  /** The payload of the violations; not the policy. */
  Class<? extends Payload>[] payload() default {};
}
