package org.mamapost.testkit.arbitrary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a {@code @ForAll MamaPost}: only posts that say what some row of a policy's catalogue asks. */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Conforming {

  /** The code of the region whose latest policy it is; Weihai's unless said. */
  String to() default "371000";
}
