package org.mamapost.spi.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is static never changes, so that no use of the library can touch another. */
class StaticStateTest {

  private static final List<Class<?>> IMMUTABLE_OF_THE_JDK = List.of(
      String.class, Byte.class, Character.class, Integer.class, Long.class, Boolean.class, BigDecimal.class, Enum.class,
      Pattern.class, Class.class, LocalDate.class, MonthDay.class, YearMonth.class);

  @Test
  void staticFieldsAreFinal() {
    assertEquals(List.of(), staticFields().filter(field -> !Modifier.isFinal(field.getModifiers())).toList());
  }

  @Test
  void staticFieldsHoldWhatCannotChange() {
    assertEquals(List.of(), staticFields().filter(field -> !isImmutable(valueOf(field))).toList());
  }

  private static Stream<Field> staticFields() {
    return Library.CLASSES.stream()
        .filter(type -> !type.getSimpleName().equals("package-info") && !type.getSimpleName().equals("module-info"))
        .map(JavaClass::reflect)
        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
        .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic());
  }

  private static Object valueOf(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field + " cannot be read", e);
    }
  }

  private static boolean isImmutable(Object value) {
    Class<?> type = value.getClass();
    if (value instanceof Collection || value instanceof Map) {
      return isUnmodifiable(type) && elements(value).allMatch(StaticStateTest::isImmutable);
    }
    return IMMUTABLE_OF_THE_JDK.stream().anyMatch(known -> known.isInstance(value))
        || type.isHidden() // a lambda, which captures what is effectively final
        || type.getName().startsWith("org.mamapost.") && hasOnlyFinalFields(type);
  }

  private static boolean isUnmodifiable(Class<?> type) {
    return type.getName().startsWith("java.util.ImmutableCollections$")
        || type.getName().startsWith("java.util.Collections$Unmodifiable");
  }

  private static Stream<?> elements(Object collection) {
    return collection instanceof Map<?, ?> map
        ? Stream.concat(map.keySet().stream(), map.values().stream())
        : ((Collection<?>) collection).stream();
  }

  private static boolean hasOnlyFinalFields(Class<?> type) {
    return type == Object.class || hasOnlyFinalFields(type.getSuperclass())
        && Arrays.stream(type.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .allMatch(field -> Modifier.isFinal(field.getModifiers()));
  }
}
