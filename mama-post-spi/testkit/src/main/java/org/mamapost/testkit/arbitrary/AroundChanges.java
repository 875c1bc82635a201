package org.mamapost.testkit.arbitrary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a {@code @ForAll LocalDate}: only days around a change of a policy, of its values or of a policy above it. */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AroundChanges {

  /** The code of the region whose latest policy it is; Weihai's unless said. */
  String of() default "371000";
}
