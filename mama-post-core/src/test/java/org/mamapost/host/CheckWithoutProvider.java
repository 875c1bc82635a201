package org.mamapost.host;

import java.util.function.Supplier;
import org.mamapost.DomesticService;
import org.mamapost.beanvalidation.ConformsToPolicy;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.validation.PostValidator;
import org.mamapost.vavr.PostValidation;

/** A host that checks posts and has no Hibernate Validator, though its beans carry the constraint. */
public final class CheckWithoutProvider implements Supplier<String> {

  /** Called by reflection. */
  public CheckWithoutProvider() {}

  @Override
  public String get() {
    PostValidator validator = PostValidator.of(WeihaiPolicy.policy());
    Form form = new Form(DomesticService.conforming());
    boolean valid = PostValidation.of(validator).validate(form.post()).get().isValid();
    int constraints = Form.class.getDeclaredFields()[0].getAnnotationsByType(ConformsToPolicy.class).length;
    return validator.validate(DomesticService.breaking()).getVerdict() + " " + valid + " " + constraints;
  }

  record Form(@ConformsToPolicy MamaPost post) {}
}
