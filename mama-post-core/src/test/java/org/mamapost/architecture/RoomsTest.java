package org.mamapost.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rooms stand in one order, and a room looks only at rooms before it. */
class RoomsTest {

  private static final List<String> ORDER = List.of(
      "style", "text", "fact", "amount", "source", "region", "time", "catalogue", "post", "person",
      "interpretation", "answer", "policy", "validation", "benefit", "analysis", "family", "protection",
      "service", "trace", "compare", "builtin", "format", "vavr", "beanvalidation");

  static List<String> roomsWithOthersAfterThem() {
    return ORDER.subList(0, ORDER.size() - 1);
  }

  @Test
  void everyRoomHasItsPlaceInTheOrder() {
    List<String> unplaced = Core.CLASSES.stream().map(Core::roomOf).distinct()
        .filter(room -> !room.isEmpty() && !ORDER.contains(room)).sorted().toList();
    assertEquals(List.of(), unplaced);
  }

  @ParameterizedTest
  @MethodSource("roomsWithOthersAfterThem")
  void aRoomImportsOnlyRoomsBeforeIt(String room) {
    String[] later = IntStream.range(ORDER.indexOf(room) + 1, ORDER.size())
        .mapToObj(ORDER::get).map(RoomsTest::packages).toArray(String[]::new);
    noClasses().that().resideInAPackage(packages(room))
        .should().dependOnClassesThat().resideInAnyPackage(later)
        .allowEmptyShould(true)
        .check(Core.CLASSES);
  }

  @Test
  void theTextFormNeedsNoRoomAfterThePost() {
    String[] later = ORDER.subList(ORDER.indexOf("interpretation"), ORDER.indexOf("format")).stream()
        .map(RoomsTest::packages).toArray(String[]::new);
    noClasses().that().resideInAPackage(packages("format"))
        .should().dependOnClassesThat().resideInAnyPackage(later)
        .allowEmptyShould(true)
        .check(Core.CLASSES);
  }

  @Test
  void noPackagesFormACycle() {
    slices().matching(Core.ROOT + ".(**)").should().beFreeOfCycles().check(Core.CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vavr", "beanvalidation"})
  void nobodyImportsADoor(String door) {
    noClasses().that().resideOutsideOfPackage(packages(door))
        .should().dependOnClassesThat().resideInAPackage(packages(door))
        .check(Core.CLASSES);
  }

  @Test
  void theClassesAreReallyRead() {
    assertEquals(1, Core.CLASSES.stream().map(JavaClass::getSimpleName).filter("MamaPost"::equals).count());
  }

  private static String packages(String room) {
    return Core.ROOT + "." + room + "..";
  }
}
