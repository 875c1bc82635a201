package org.mamapost.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mamapost.amount.Hours;
import org.mamapost.amount.Yuan;
import org.mamapost.policy.Parameter;
import org.mamapost.source.Citation;

/** A number of the law stands under one key: who improves on it there improves on it everywhere. */
class OneOwnerTest {

  private static final List<Parameter<?>> PARAMETERS =
      WeihaiPolicy.policy().layers().<Parameter<?>>flatMap(layer -> layer.parameters().stream()).toList();

  @Test
  void noNumberIsTakenFromOneSentenceUnderTwoKeys() {
    List<String> twice = new ArrayList<>();
    for (Parameter<?> one : PARAMETERS) {
      for (Parameter<?> other : PARAMETERS) {
        if (one.key().code().compareTo(other.key().code()) < 0 && isTheSameNumber(one, other)) {
          twice.add(one.key() + " and " + other.key() + ": " + one.citation());
        }
      }
    }
    assertEquals(List.of(), twice);
  }

  private static boolean isTheSameNumber(Parameter<?> one, Parameter<?> other) {
    return number(one.value()).isPresent() && number(one.value()).equals(number(other.value()))
        && areOneSentence(one.citation(), other.citation());
  }

  private static boolean areOneSentence(Citation one, Citation other) {
    return one.document().equals(other.document()) && one.clause().equals(other.clause())
        && (one.quote().contains(other.quote()) || other.quote().contains(one.quote()));
  }

  private static Optional<BigDecimal> number(Object value) {
    if (value instanceof Hours hours) {
      return Optional.of(BigDecimal.valueOf(hours.toDuration().toMinutes()).divide(BigDecimal.valueOf(60)));
    }
    if (value instanceof Yuan yuan) {
      return Optional.of(yuan.toBigDecimal());
    }
    return value instanceof Integer integer ? Optional.of(BigDecimal.valueOf(integer)) : Optional.empty();
  }
}
