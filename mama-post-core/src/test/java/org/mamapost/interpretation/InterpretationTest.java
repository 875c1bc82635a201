package org.mamapost.interpretation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mamapost.text.Language;
import org.mamapost.text.MessageBundle;

class InterpretationTest {

  private enum Lunch implements Reading {
    SHORT, LONG;

    @Override
    public String chinese() {
      return "午休";
    }

    @Override
    public String english() {
      return "lunch";
    }

    @Override
    public String questionInChinese() {
      return "午休多久？";
    }

    @Override
    public String questionInEnglish() {
      return "How long is lunch?";
    }
  }

  @Test
  void areNumberedWithoutAGap() {
    assertEquals(IntStream.rangeClosed(1, 13).boxed().toList(),
        Interpretation.all().stream().map(Interpretation::number).toList());
    assertEquals(List.of("SideBySideTerms", "OrBetweenTerms", "EachDay", "StatedPermission", "WindowHours",
            "CommercialCoverOnTop", "EmployeeInsurance", "EmployerHeading", "StageBoundary", "SpecificPlace",
            "RelativelyFixedTime", "SeasonalOrPeriodic", "ServiceContractForms"),
        Interpretation.all().stream().map(Interpretation::name).toList());
  }

  @Test
  void takeTheReadingsOfTheIssue() {
    assertEquals(List.of(SideBySideTerms.ALTERNATIVES, OrBetweenTerms.ANY, EachDay.NAMED_DAYS,
            StatedPermission.MUST_BE_STATED, WindowHours.ATTENDANCE, CommercialCoverOnTop.CONFORMS,
            EmployeeInsurance.EMPLOYEE_IS_SOCIAL, EmployerHeading.WARNING, StageBoundary.INCLUSIVE,
            SpecificPlace.FIXED_IS_SPECIFIC, RelativelyFixedTime.ANY_FIXED_PART, SeasonalOrPeriodic.EITHER,
            ServiceContractForms.DISTINCT),
        Interpretation.all().stream().map(Interpretation::taken).toList());
  }

  @Test
  void sayEverythingInBothLanguagesAndNothingElse() {
    Set<String> keys = new HashSet<>();
    for (Interpretation each : Interpretation.all()) {
      keys.add(each.name() + ".question");
      keys.add(each.name() + ".why");
      for (Language language : Language.values()) {
        assertFalse(each.question(language).isBlank());
        assertFalse(each.why(language).isBlank());
      }
      for (Reading reading : each.readings()) {
        keys.add(each.name() + "." + reading.name());
        assertEquals(each.question(Language.CHINESE), reading.questionInChinese());
        assertEquals(each.question(Language.ENGLISH), reading.questionInEnglish());
        assertNotEquals(reading.chinese(), reading.english());
      }
    }
    assertEquals(MessageBundle.load(Words.class, "messages").keys(), keys);
  }

  @Test
  void everyReadingCanBeSwitchedAndNoOtherMoves() {
    for (Interpretation question : Interpretation.all()) {
      for (Reading reading : question.readings()) {
        Readings switched = Readings.standard().with(reading);
        for (Interpretation other : Interpretation.all()) {
          assertSame(other == question ? reading : other.taken(), taken(switched, other.taken()));
        }
        assertEquals(reading == question.taken(), switched.equals(Readings.standard()));
      }
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object taken(Readings readings, Reading of) {
    return readings.of((Class) of.question());
  }

  @Test
  void aQuestionOfACitysOwnIsReadByItsFirstReadingUntilItIsSwitched() {
    assertSame(Lunch.SHORT, Readings.standard().of(Lunch.class));
    assertSame(Lunch.LONG, Readings.standard().with(Lunch.LONG).of(Lunch.class));
  }
}
