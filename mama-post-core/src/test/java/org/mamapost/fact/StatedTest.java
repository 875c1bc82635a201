package org.mamapost.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mamapost.catalogue.InsuranceType;

class StatedTest {

  private static String fold(Stated<String> stated) {
    return stated.fold(() -> "?", () -> "0", value -> "=" + value);
  }

  @Test
  void threeAnswersNeverCollapseIntoTwo() {
    assertEquals(List.of("?", "0", "=x"), List.of(fold(Stated.unknown()), fold(Stated.none()), fold(Stated.of("x"))));
    assertNotEquals(Stated.unknown(), Stated.none());
    assertNotEquals(Stated.of("x"), Stated.of("y"));
    assertEquals(Stated.of("x"), Stated.of("x"));
    assertThrows(NullPointerException.class, () -> Stated.of(null));
  }

  @Test
  void mapKeepsWhichOfTheThreeItIs() {
    assertSame(Stated.unknown(), Stated.<String>unknown().map(String::length));
    assertSame(Stated.none(), Stated.<String>none().map(String::length));
    assertEquals(Stated.of(1), Stated.of("x").map(String::length));
    assertEquals(Optional.empty(), Stated.none().value());
    assertEquals(Optional.of("x"), Stated.of("x").value());
  }

  @Test
  void theThreeSurviveSerialization() throws Exception {
    for (Stated<String> stated : List.of(Stated.<String>unknown(), Stated.<String>none(), Stated.of("x"))) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(stated);
      }
      try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        assertEquals(stated, in.readObject());
      }
    }
  }

  @Test
  void aChoiceDoesNotDependOnTheOrderItIsWrittenIn() {
    Choice<InsuranceType> one = Choice.ofAlternatives(List.of(
        List.of(InsuranceType.COMMERCIAL, InsuranceType.SOCIAL), List.of(InsuranceType.FLEXIBLE_SOCIAL)));
    Choice<InsuranceType> other = Choice.ofAlternatives(List.of(
        List.of(InsuranceType.FLEXIBLE_SOCIAL), List.of(InsuranceType.SOCIAL, InsuranceType.COMMERCIAL)));
    assertEquals(one, other);
    assertEquals(one.toString(), other.toString());
    assertEquals(List.of(InsuranceType.SOCIAL, InsuranceType.FLEXIBLE_SOCIAL, InsuranceType.COMMERCIAL),
        one.terms().toList());
    assertNotEquals(Choice.together(List.of(InsuranceType.SOCIAL, InsuranceType.COMMERCIAL)),
        Choice.anyOf(List.of(InsuranceType.SOCIAL, InsuranceType.COMMERCIAL)));
  }

  @Test
  void aChoiceOffersSomething() {
    assertThrows(IllegalArgumentException.class, () -> Choice.anyOf(List.<InsuranceType>of()));
    assertThrows(IllegalArgumentException.class, () -> Choice.ofAlternatives(List.of(List.<InsuranceType>of())));
  }
}
