package org.mamapost.spi.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer depends on its arguments alone: no clock, no chance, no default locale, zone or charset, no rounding. */
class SurroundingsTest {

  // Each as Owner.method(parameters): what asks the machine, in the overload that names no locale, zone or charset.
  private static final Pattern ASKS_THE_MACHINE = Pattern.compile(String.join("|",
      "java\\.util\\.Locale\\.getDefault\\(.*\\)",
      "java\\.util\\.TimeZone\\.getDefault\\(\\)",
      "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
      "java\\.time\\.Clock\\.(system|tick).*",
      "java\\.time\\.\\w+\\.now\\(.*\\)",
      "java\\.lang\\.System\\.(currentTimeMillis|nanoTime|getenv|getProperty|getProperties)\\(.*\\)",
      "java\\.util\\.Date\\.<init>\\(\\)",
      "java\\.util\\.Calendar\\.getInstance\\(.*\\)",
      "java\\.lang\\.Math\\.random\\(\\)",
      "java\\.util\\.UUID\\.randomUUID\\(\\)",
      "java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)",
      "java\\.lang\\.String\\.(format\\(java\\.lang\\.String, .*|formatted\\(.*)",
      "java\\.lang\\.String\\.getBytes\\(\\)",
      "java\\.lang\\.String\\.<init>\\(\\[B\\)",
      "java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)",
      "java\\.text\\.\\w+\\.get\\w*Instance\\(\\)",
      "java\\.text\\.(MessageFormat|DecimalFormat|SimpleDateFormat)\\..*",
      "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
      "java\\.util\\.ResourceBundle\\..*"));

  private static final Set<String> INEXACT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  // Providers are looked for through the loader that the host's thread carries, once, while a registry is built.
  private static final String ASKS_THE_THREAD_FOR_ITS_LOADER = "PolicyRegistryBuilder";

  @Test
  void nothingAsksTheMachine() {
    assertEquals(List.of(), Library.CLASSES.stream()
        .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream())
        .filter(access -> ASKS_THE_MACHINE.matcher(target(access)).matches())
        .map(JavaCodeUnitAccess::getDescription)
        .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "java.util.Random", "java.util.concurrent.ThreadLocalRandom", "java.util.SplittableRandom",
      "java.security.SecureRandom", "java.lang.ThreadLocal", "java.lang.InheritableThreadLocal",
      "java.lang.Thread", "java.util.Timer"})
  void nothingUses(String forbidden) {
    noClasses().that().doNotHaveSimpleName(ASKS_THE_THREAD_FOR_ITS_LOADER)
        .should().dependOnClassesThat().areAssignableTo(forbidden).check(Library.CLASSES);
  }

  @Test
  void noFieldParameterOrResultIsInexact() {
    assertEquals(List.of(), Library.CLASSES.stream().flatMap(SurroundingsTest::inexact).toList());
  }

  private static Stream<String> inexact(JavaClass type) {
    Stream<String> fields = type.getFields().stream()
        .filter(field -> isInexact(field.getRawType()))
        .map(JavaField::getFullName);
    Stream<String> methods = type.getCodeUnits().stream()
        .filter(code -> isInexact(code.getRawReturnType())
            || code.getRawParameterTypes().stream().anyMatch(SurroundingsTest::isInexact))
        .map(JavaCodeUnit::getFullName);
    return Stream.concat(fields, methods);
  }

  private static boolean isInexact(JavaClass type) {
    return INEXACT.contains(type.getBaseComponentType().getName());
  }

  private static String target(JavaCodeUnitAccess<?> access) {
    return access.getTarget().getFullName();
  }
}
