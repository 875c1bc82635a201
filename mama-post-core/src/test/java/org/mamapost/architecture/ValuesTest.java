package org.mamapost.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.interpretation.Interpretation;
import org.mamapost.interpretation.Readings;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.text.MessageBundle;
import org.mamapost.text.Vocabulary;

/** What a host keeps or sends about: immutable, and serializable where it is a value. */
class ValuesTest {

  private static final Set<String> VALUE_ROOMS = Set.of(
      "text", "fact", "amount", "source", "region", "time", "catalogue", "post", "interpretation", "answer");
  // Rules and tables that are resolved where they are needed, and a holder of constants.
  private static final Set<Class<?>> RESOLVED_IN_PLACE = Set.of(
      Vocabulary.class, MessageBundle.class, Catalogue.class, CatalogueRow.class, PostTypes.class, Readings.class,
      Interpretation.class);

  // What reads one cell goes forward in its text, and nobody keeps it.
  private static final Set<String> READERS_OF_ONE_CELL = Set.of("Cursor", "ScheduleDraft", "Said");

  @Test
  void noStateChangesOnceItIsBuilt() {
    assertEquals(List.of(), Core.CLASSES.stream()
        .filter(type -> !isBuilder(type) && !READERS_OF_ONE_CELL.contains(type.getSimpleName()))
        .flatMap(type -> type.getFields().stream())
        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
        .filter(field -> !helpsTheConstructor(field))
        .map(JavaField::getFullName)
        .toList());
  }

  @Test
  void noHostCanExtendAPublicClass() {
    assertEquals(List.of(), Core.CLASSES.stream()
        .filter(type -> isReachable(type) && !type.isInterface() && !type.isEnum())
        .filter(type -> !type.getModifiers().contains(JavaModifier.FINAL))
        .filter(type -> type.getConstructors().stream().anyMatch(ValuesTest::isCallable))
        .map(JavaClass::getName)
        .toList());
  }

  @Test
  void theValuesAreSerializable() {
    assertEquals(List.of(), publicValues()
        .filter(type -> RESOLVED_IN_PLACE.stream().noneMatch(type::isEquivalentTo))
        .filter(type -> !type.isAssignableTo(Serializable.class))
        .map(JavaClass::getName)
        .toList());
  }

  @Test
  void policiesAreNot() {
    assertFalse(Serializable.class.isAssignableFrom(RegionalPolicy.class));
  }

  private static Stream<JavaClass> publicValues() {
    return Core.CLASSES.stream()
        .filter(type -> VALUE_ROOMS.contains(Core.roomOf(type)))
        .filter(type -> type.isTopLevelClass() && !type.isInterface())
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC));
  }

  private static boolean isReachable(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ValuesTest::isReachable).orElse(true);
  }

  private static boolean isBuilder(JavaClass type) {
    return type.getSimpleName().equals("Builder");
  }

  // Generated code works out defaults with it while it constructs, and drops it.
  private static boolean helpsTheConstructor(JavaField field) {
    return field.getOwner().getSimpleName().equals("InitShim") || field.getRawType().getSimpleName().equals("InitShim");
  }

  private static boolean isCallable(JavaConstructor constructor) {
    return constructor.getModifiers().contains(JavaModifier.PUBLIC)
        || constructor.getModifiers().contains(JavaModifier.PROTECTED);
  }
}
