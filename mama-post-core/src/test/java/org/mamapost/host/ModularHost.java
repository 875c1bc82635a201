package org.mamapost.host;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.mamapost.beanvalidation.ConformsToPolicy;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.post.MamaPost;

/** A host with the library and its provider on the module path; prints the one violation of an empty post. */
final class ModularHost {

  private ModularHost() {}

  public static void main(String[] arguments) {
    Locale.setDefault(Locale.forLanguageTag(arguments[0]));
    MamaPost empty = MamaPost.builder().id("p").build();
    try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class).configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .constraintValidatorPayload(WeihaiPolicy.policy())
        .buildValidatorFactory()) {
      ConstraintViolation<Form> violation = factory.getValidator().validate(new Form(empty)).iterator().next();
      String said = MamaPost.class.getModule().getName() + " " + violation.getMessage();
      System.out.writeBytes(said.getBytes(StandardCharsets.UTF_8));
    }
  }

  record Form(@ConformsToPolicy MamaPost post) {}
}
