package org.mamapost.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildTest {

  @ParameterizedTest
  @CsvSource({
      "2020-06-15, 2019-06-15, -1", "2020-06-15, 2020-06-14, -1", "2020-06-15, 2020-06-15, 0",
      "2020-06-15, 2021-06-14, 0", "2020-06-15, 2021-06-15, 1", "2020-06-15, 2032-06-14, 11",
      "2020-06-15, 2032-06-15, 12",
      "2020-02-29, 2021-02-27, 0", "2020-02-29, 2021-02-28, 1", "2020-02-29, 2024-02-28, 3",
      "2020-02-29, 2024-02-29, 4"})
  void isAsOldAsTheBirthdaysPassed(LocalDate born, LocalDate day, int years) {
    assertEquals(years, new Child(born).ageOn(day));
  }
}
