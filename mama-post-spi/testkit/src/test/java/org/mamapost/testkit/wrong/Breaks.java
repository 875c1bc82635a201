package org.mamapost.testkit.wrong;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a contract over a policy that is wrong on purpose: the laws that it breaks, and no others. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Breaks {

  /** The ids of the laws. */
  String[] value();
}
