package org.mamapost.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a law of {@link RegionalPolicyContract} says; its id is the name of the method. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Law {

  /** What holds, in one sentence. */
  String says();

  /** The sentence of the notice, or the rule of the library, that it rests on. */
  String restsOn();

  /** What a policy that breaks it shows to those who ask it. */
  String wrong();

  /** Without which the law has nothing to look at, and is skipped with the reason. */
  Need[] needs() default {};
}
