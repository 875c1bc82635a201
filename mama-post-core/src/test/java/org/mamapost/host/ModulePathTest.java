package org.mamapost.host;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import jakarta.validation.Constraint;
import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.post.MamaPost;

/** On the module path the constraint is checked, and its messages are found, as on the class path. */
class ModulePathTest {

  @ParameterizedTest
  @CsvSource({
      "en, 'org.mamapost.core the post names no region, so nobody can tell whose rules apply'",
      "zh, 'org.mamapost.core 岗位没有写明地区，无从确定适用哪个地区的规则'"})
  void theConstraintSpeaks(String language, String said) throws Exception {
    Process host = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--module-path", modulePath(),
            "--add-modules", "org.mamapost.core,org.hibernate.validator",
            "--class-path", place(ModularHost.class),
            ModularHost.class.getName(), language)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    assertEquals(said, new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    assertEquals(0, host.waitFor());
  }

  private static String modulePath() {
    Stream<Class<?>> named = Stream.of(MamaPost.class, Either.class, Constraint.class, HibernateValidator.class);
    return Stream.concat(named, librariesOfLibraries())
        .map(ModulePathTest::place)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Stream<Class<?>> librariesOfLibraries() {
    return Stream.of(
            "io.vavr.match.annotation.Unapply", "org.jboss.logging.Logger", "com.fasterxml.classmate.TypeResolver")
        .map(name -> assertDoesNotThrow(() -> Class.forName(name)));
  }

  private static String place(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString())).toString();
  }
}
