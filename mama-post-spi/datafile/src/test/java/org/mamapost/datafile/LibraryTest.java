package org.mamapost.datafile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mamapost.datafile.policy.Library;
import org.mamapost.datafile.policy.ValueType;
import org.mamapost.policy.ParameterKey;
import org.mamapost.region.Region;
import org.mamapost.validation.LabourStandards;

/** What a file may name is all that the library has. */
class LibraryTest {

  private static final Path CORE = Path.of("../../mama-post-core/src/main/java");
  private static final Region WEIHAI = Region.of("371000");
  private static final Region QINGDAO = Region.of("370200");
  private static final Region NGARI = Region.of("542500");

  @Test
  void everyPublicKeyIsKnown() throws Exception {
    List<ParameterKey<?>> keys = publicKeys();
    assertTrue(keys.size() > 30, keys.toString());
    assertEquals(List.of(), keys.stream().filter(key -> !key.equals(Library.keys().get(key.code()))).toList());
  }

  private static List<ParameterKey<?>> publicKeys() throws IOException, ReflectiveOperationException {
    List<ParameterKey<?>> keys = new ArrayList<>();
    for (String name : classNames()) {
      Class<?> type = Class.forName(name, false, Library.class.getClassLoader());
      for (Field field : Modifier.isPublic(type.getModifiers()) ? type.getFields() : new Field[0]) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == ParameterKey.class) {
          keys.add((ParameterKey<?>) field.get(null));
        }
      }
    }
    return keys;
  }

  private static List<String> classNames() throws IOException {
    try (Stream<Path> files = Files.walk(CORE)) {
      return files.map(file -> CORE.relativize(file).toString())
          .filter(file -> file.endsWith(".java") && !file.contains("-info") && !file.contains("beanvalidation"))
          .map(file -> file.replace(".java", "").replace('/', '.').replace('\\', '.'))
          .toList();
    }
  }

  @Test
  void theTierOfTheMinimumWageIsAKeyOfEachPlace() {
    assertEquals(Optional.of(LabourStandards.minimumWageTier(Region.of("370281"))),
        Library.key("labour.minimum-wage.tier.370281"));
    assertEquals(Optional.empty(), Library.key("labour.minimum-wage.tier.999999"));
    assertEquals(Optional.empty(), Library.key("minimum-wage.tier.370281"));
  }

  @Test
  void theValuesOfEveryKeyCanBeWritten() {
    assertEquals(List.of(), Library.keys().values().stream()
        .filter(key -> ValueType.of(key.type()).isEmpty() && !key.type().isEnum()).toList());
  }

  @Test
  void whatRestsOnACitysNoticeIsOfferedToThatCity() {
    assertEquals(Set.of("china", "shandong", "weihai-earlier", "weihai"), Library.layers().to(WEIHAI).keySet());
    assertEquals(Set.of("china", "shandong", "weihai-earlier", "weihai"),
        Library.layers().to(Region.of("371002")).keySet());
    assertEquals(Set.of("china", "shandong"), Library.layers().to(QINGDAO).keySet());
    assertEquals(Set.of("china"), Library.layers().to(NGARI).keySet());
    assertEquals(9, Library.schemes().to(WEIHAI).size());
    assertEquals(Set.of(), Library.schemes().to(QINGDAO).keySet());
    assertTrue(Library.lawRules().to(QINGDAO).containsKey("law.single-line-injury"));
    assertEquals(10, Library.advice().to(NGARI).size());
  }
}
