package org.mamapost.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Either;
import jakarta.validation.Constraint;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mamapost.post.MamaPost;

/** Hibernate Validator is optional: without it everything runs but the constraint's own check. */
class WithoutHibernateValidatorTest {

  @Test
  void theCheckRuns() throws Exception {
    try (URLClassLoader host = onlyWith(MamaPost.class, CheckWithoutProvider.class, Either.class, Constraint.class)) {
      assertThrows(ClassNotFoundException.class, () -> host.loadClass("org.hibernate.validator.HibernateValidator"));
      Supplier<?> check = (Supplier<?>) host.loadClass(CheckWithoutProvider.class.getName())
          .getConstructor().newInstance();
      assertEquals("BREAKS true 1", check.get());
    }
  }

  private static URLClassLoader onlyWith(Class<?>... oneOfEach) {
    URL[] places = Stream.of(oneOfEach)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .toArray(URL[]::new);
    return new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
  }
}
