package org.mamapost.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactKeysTest {

  private static final List<FactKey<?>> OF_AN_EMPLOYERS_YEAR =
      List.of(EmployerFacts.HIRES, EmployerFacts.TAX_FILINGS, EmployerFacts.RUNNING_TAX_FILINGS,
          EmployerFacts.CORPORATE_INCOME_TAX);

  @Test
  void everyFactOfACaseIsListedOnce() throws IllegalAccessException {
    List<FactKey<?>> keys = new ArrayList<>();
    for (Class<?> facts : List.of(CarerFacts.class, EmployerFacts.class, BusinessFacts.class, MaternityFacts.class)) {
      for (Field field : facts.getFields()) {
        keys.add((FactKey<?>) field.get(null));
      }
    }
    keys.removeAll(OF_AN_EMPLOYERS_YEAR);
    assertEquals(new HashSet<>(keys), new HashSet<>(FactKeys.standard()));
    assertEquals(keys.size(), FactKeys.standard().size());
  }
}
