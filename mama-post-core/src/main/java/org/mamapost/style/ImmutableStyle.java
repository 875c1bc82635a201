package org.mamapost.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of all generated types: accessors named {@code get…}, the implementation hidden, JDK collections. A
 * builder returns the type itself, because nobody outside its package could go on with the implementation.
 *
 * <p>Kept in the source only. A style left in the class files makes the compiler of whoever uses the type warn that it
 * does not know Immutables, and a build that takes warnings for errors stops there.
 */
@Value.Style(get = {"get*", "is*"}, visibility = Value.Style.ImplementationVisibility.PACKAGE, jdkOnly = true,
    jdk9Collections = true, jakarta = true, overshadowImplementation = true,
    allowedClasspathAnnotations = {Override.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface ImmutableStyle {}
