package org.mamapost.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a class that extends {@link RegionalPolicyContract}: a law that its policy breaks, and why. The law is then
 * reported as skipped with the reason. Once the policy keeps the law the declaration is stale, and the law fails until
 * it is gone; a gap in a law that is skipped anyway fails {@code required_knownGapsNameALaw}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(KnownGaps.class)
public @interface KnownGap {

  /** The id of the law, which may be written with a space as some reports print it. */
  String law();

  /** Why the policy breaks it, such as what the document leaves open. */
  String reason();
}
