package org.mamapost.interpretation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.text.Language;

/** The numbered questions, each with its readings in both languages. */
class InterpretationTest {

  static List<Interpretation> questions() {
    return Interpretation.all();
  }

  static Stream<Reading> readings() {
    return questions().stream().flatMap(question -> question.readings().stream());
  }

  @Test
  void theNumbersRiseFromOne() {
    List<Integer> numbers = questions().stream().map(Interpretation::number).toList();
    assertEquals(List.copyOf(new TreeSet<>(numbers)), numbers);
    assertEquals(1, numbers.get(0));
  }

  @Test
  void everyStandardReadingBelongsToOneNumberedQuestion() {
    List<Class<?>> numbered = questions().stream().<Class<?>>map(question -> question.taken().question()).toList();
    assertEquals(List.of(StandardReading.class.getPermittedSubclasses()), numbered);
    assertEquals(questions().size(), questions().stream().map(Interpretation::name).distinct().count());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theFirstOfAtLeastTwoReadingsIsTheOneTaken(Interpretation question) {
    assertTrue(question.readings().size() >= 2, question::name);
    assertSame(question.readings().get(0), question.taken());
    assertEquals(List.of(question.taken().question().getEnumConstants()), question.readings());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aQuestionIsAskedAndAnsweredInBothLanguages(Interpretation question) {
    assertBothLanguages(question.question(Language.CHINESE), question.question(Language.ENGLISH));
    assertBothLanguages(question.why(Language.CHINESE), question.why(Language.ENGLISH));
    assertEquals(question.question(Language.CHINESE), question.taken().questionInChinese());
    assertEquals(question.question(Language.ENGLISH), question.taken().questionInEnglish());
  }

  @ParameterizedTest
  @MethodSource("readings")
  void aReadingIsNamedInBothLanguages(Reading reading) {
    assertBothLanguages(reading.chinese(), reading.english());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void noTwoReadingsOfAQuestionSayTheSame(Interpretation question) {
    assertEquals(question.readings().size(), question.readings().stream().map(Reading::chinese).distinct().count());
    assertEquals(question.readings().size(), question.readings().stream().map(Reading::english).distinct().count());
  }

  private static void assertBothLanguages(String chinese, String english) {
    assertFalse(chinese.isBlank());
    assertFalse(english.isBlank());
    assertNotEquals(chinese, english);
    assertTrue(chinese.codePoints().anyMatch(Character::isIdeographic), chinese);
    assertTrue(english.codePoints().anyMatch(c -> c >= 'a' && c <= 'z'), english);
  }
}
