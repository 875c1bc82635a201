package org.mamapost.datafile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.policy.AdviceKind;
import org.mamapost.policy.Measure;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.text.Named;

/** Whether two policies say the same in everything, words and names included. */
final class SamePolicy {

  private SamePolicy() {}

  static void assertSame(RegionalPolicy expected, RegionalPolicy actual) {
    assertEquals(expected.toString(), actual.toString());
    assertEquals(expected.document(), actual.document());
    assertEquals(expected.above(), actual.above());
    assertEquals(expected.readings(), actual.readings());
    assertEquals(parameters(expected), parameters(actual));
    assertEquals(expected.measures(), actual.measures());
    assertEquals(
        expected.measures().stream().map(Measure::key).map(SamePolicy::names).toList(),
        actual.measures().stream().map(Measure::key).map(SamePolicy::names).toList());
    assertEquals(expected.schemes(), actual.schemes());
    assertEquals(expected.protections(), actual.protections());
    assertEquals(expected.lawRules(), actual.lawRules());
    assertEquals(expected.rowRules(), actual.rowRules());
    assertEquals(expected.postRules(), actual.postRules());
    for (AdviceKind kind : AdviceKind.values()) {
      assertEquals(expected.adviceRule(kind), actual.adviceRule(kind));
    }
    assertEquals(expected.catalogue().isPresent(), actual.catalogue().isPresent());
    expected.catalogue().ifPresent(catalogue -> assertSame(catalogue, actual.catalogue().orElseThrow()));
  }

  // A key is equal by its code alone, and people read its names.
  private static List<List<Object>> parameters(RegionalPolicy policy) {
    return policy.parameters().stream()
        .map((Parameter<?> parameter) -> List.<Object>of(parameter, names(parameter.key()))).toList();
  }

  private static String names(Named named) {
    return named.chinese() + "/" + named.english();
  }

  private static void assertSame(Catalogue expected, Catalogue actual) {
    assertEquals(expected.modality(), actual.modality());
    assertEquals(expected.standing(), actual.standing());
    assertEquals(expected.rows().stream().map(SamePolicy::cells).toList(),
        actual.rows().stream().map(SamePolicy::cells).toList());
  }

  /** Whatever a row tells, by the method that tells it. */
  private static Map<String, Object> cells(CatalogueRow row) {
    Map<String, Object> cells = new LinkedHashMap<>();
    Arrays.stream(CatalogueRow.class.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .sorted((one, other) -> one.getName().compareTo(other.getName()))
        .forEach(method -> cells.put(method.getName(), told(row, method)));
    assertTrue(cells.size() > 15, cells.keySet().toString());
    cells.put("names", names(row.name()));
    return cells;
  }

  private static Object told(CatalogueRow row, Method method) {
    try {
      return method.invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
