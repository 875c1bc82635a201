package org.mamapost.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which rooms know which library. */
class LibrariesTest {

  private static final String VAVR = "io.vavr";

  @Test
  void onlyTheBeanValidationRoomLoadsHibernateValidator() {
    noClasses().that().resideOutsideOfPackage("org.mamapost.beanvalidation..")
        .should().dependOnClassesThat().resideInAPackage("org.hibernate..")
        .check(Core.CLASSES);
  }

  @Test
  void onlyTheVavrRoomAndTheTextFormUseVavr() {
    noClasses().that().resideOutsideOfPackages("org.mamapost.vavr..", "org.mamapost.format..")
        .should().dependOnClassesThat().resideInAPackage(VAVR + "..")
        .check(Core.CLASSES);
  }

  @Test
  void noSignatureOutsideTheVavrRoomNamesVavr() {
    assertEquals(List.of(), Core.CLASSES.stream()
        .filter(type -> !Core.roomOf(type).equals("vavr"))
        .flatMap(LibrariesTest::visibleMembers)
        .filter(member -> signature(member).anyMatch(LibrariesTest::isVavr))
        .map(JavaMember::getFullName)
        .toList());
  }

  @Test
  void noTypeOutsideTheVavrRoomIsAVavrType() {
    assertEquals(List.of(), Core.CLASSES.stream()
        .filter(type -> !Core.roomOf(type).equals("vavr"))
        .filter(type -> Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
            .anyMatch(LibrariesTest::isVavr))
        .toList());
  }

  @Test
  void coreKnowsNothingOfTheProviderContractNorOfServiceLoading() {
    noClasses().should().dependOnClassesThat().resideInAPackage("org.mamapost.spi..")
        .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.ServiceLoader")
        .check(Core.CLASSES);
  }

  private static Stream<JavaMember> visibleMembers(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        ? type.getMembers().stream().filter(LibrariesTest::isVisible)
        : Stream.empty();
  }

  private static boolean isVisible(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static Stream<JavaClass> signature(JavaMember member) {
    Stream<JavaType> types = member instanceof JavaCodeUnit code
        ? Stream.concat(Stream.of(code.getReturnType()), code.getParameterTypes().stream())
        : Stream.of(((JavaField) member).getType());
    return types.flatMap(type -> type.getAllInvolvedRawTypes().stream());
  }

  private static boolean isVavr(JavaClass type) {
    return type.getPackageName().equals(VAVR) || type.getPackageName().startsWith(VAVR + ".");
  }
}
