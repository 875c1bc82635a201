package org.mamapost.beanvalidation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.mamapost.policy.RegionalPolicy;

/** Validator factories as hosts configure them, and what is read out of their violations. */
final class Hosts {

  private Hosts() {}

  /** A host that speaks a language and gave a policy. */
  static ValidatorFactory speaking(Locale locale, RegionalPolicy policy) {
    return configured(speaking(locale)).constraintValidatorPayload(policy).buildValidatorFactory();
  }

  static HibernateValidatorConfiguration configured(MessageInterpolator interpolator) {
    return Validation.byProvider(HibernateValidator.class).configure().messageInterpolator(interpolator);
  }

  /** An interpolator that asks for one language, as a web host does for each request. */
  static MessageInterpolator speaking(Locale locale) {
    return speaking(locale, new ParameterMessageInterpolator());
  }

  /** An interpolator of the host's own that asks for one language. */
  static MessageInterpolator speaking(Locale locale, MessageInterpolator own) {
    return new MessageInterpolator() {
      @Override
      public String interpolate(String template, Context context) {
        return own.interpolate(template, context, locale);
      }

      @Override
      public String interpolate(String template, Context context, Locale other) {
        return own.interpolate(template, context, other);
      }
    };
  }

  /** Each violation as its last node and its message, in the order of the nodes' names. */
  static List<String> said(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(violation -> lastNode(violation) + ": " + violation.getMessage())
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  static List<String> paths(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream().map(violation -> violation.getPropertyPath().toString()).sorted().toList();
  }

  private static String lastNode(ConstraintViolation<?> violation) {
    String last = "";
    for (Path.Node node : violation.getPropertyPath()) {
      last = node.getName();
    }
    return last;
  }
}
