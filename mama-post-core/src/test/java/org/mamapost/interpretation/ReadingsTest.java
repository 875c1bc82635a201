package org.mamapost.interpretation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The readings a policy takes. */
class ReadingsTest {

  static List<Reading> others() {
    return Interpretation.all().stream()
        .flatMap(question -> question.readings().stream().skip(1))
        .toList();
  }

  @Test
  void theStandardReadingsAreTheFirst() {
    assertEquals(
        Interpretation.all().stream().map(Interpretation::taken).toList(), taken(Readings.standard()));
  }

  @ParameterizedTest
  @MethodSource("others")
  void switchesOneQuestionAndNoOther(Reading other) {
    List<Reading> expected = Interpretation.all().stream()
        .map(question -> question.taken().question() == other.question() ? other : question.taken())
        .toList();
    assertEquals(expected, taken(Readings.standard().with(other)));
  }

  @Test
  void switchingLeavesTheOldReadingsAlone() {
    Readings changed = Readings.standard().with(OrBetweenTerms.EXACTLY_ONE);
    assertEquals(OrBetweenTerms.ANY, Readings.standard().of(OrBetweenTerms.class));
    assertNotEquals(Readings.standard(), changed);
    assertEquals(Readings.standard(), changed.with(OrBetweenTerms.ANY));
    assertEquals(Readings.standard().hashCode(), changed.with(OrBetweenTerms.ANY).hashCode());
  }

  @Test
  void aQuestionOfACitysOwnIsReadByItsFirstReadingUntilItIsSwitched() {
    assertSame(NightShift.COUNTS, Readings.standard().of(NightShift.class));
    Readings switched = Readings.standard().with(NightShift.DOES_NOT_COUNT);
    assertSame(NightShift.DOES_NOT_COUNT, switched.of(NightShift.class));
    assertEquals(taken(Readings.standard()), taken(switched));
  }

  @Test
  void aReadingWithABodyOfItsOwnBelongsToItsQuestion() {
    assertSame(NightShift.class, NightShift.DOES_NOT_COUNT.question());
    assertEquals("夜班是否计入", NightShift.DOES_NOT_COUNT.questionInChinese());
  }

  private static List<Reading> taken(Readings readings) {
    return Interpretation.all().stream().map(question -> taken(readings, question.taken())).toList();
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the enum is known only at run time here
  private static Reading taken(Readings readings, Reading ofTheQuestion) {
    return (Reading) readings.of((Class) ofTheQuestion.question());
  }

  /** A question that only one city asks. */
  enum NightShift implements Reading {
    COUNTS("计入", "counts"),
    DOES_NOT_COUNT("不计入", "does not count") {
      @Override
      public String toString() {
        return "never counts";
      }
    };

    private final String chinese;
    private final String english;

    NightShift(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    @Override
    public String chinese() {
      return chinese;
    }

    @Override
    public String english() {
      return english;
    }

    @Override
    public String questionInChinese() {
      return "夜班是否计入";
    }

    @Override
    public String questionInEnglish() {
      return "Does a night shift count?";
    }
  }
}
