package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.mamapost.interpretation.UnderTwelve;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Children;
import org.mamapost.person.Facts;
import org.mamapost.person.Sex;
import org.mamapost.policy.Decision;
import org.mamapost.policy.SchemeContext;
import org.mamapost.source.Citation;

/** 育儿妇女: a woman who raises a child under 12, whom the measures are for. */
final class CaringWoman {

  // The notice itself says 育儿妇女 and prints the ages up to 12 in 正文(一).
  private static final Citation WHO = WeihaiNotice.cite("正文(一)", "适用于照看6-12周岁儿童的安心工作型“妈妈岗”");

  private CaringWoman() {}

  /** Adds the condition. */
  static void require(Decision decision, SchemeContext context) {
    int tooOld = ageThatNoLongerCounts(decision.reading(UnderTwelve.class));
    decision.require(CarerFacts.SEX, sex -> sex == Sex.FEMALE, Words.say("caring-woman.sex"), WHO);
    decision.require(CarerFacts.CHILDREN, children -> children.youngerThan(tooOld, context.factsOn()) > 0,
        Words.say("caring-woman.child"), WHO);
  }

  /** The birthdays on which a child begins to count or stops counting, under either reading. */
  static Set<LocalDate> changes(Facts facts) {
    Set<LocalDate> days = new TreeSet<>();
    facts.value(CarerFacts.CHILDREN).value().map(Children::children).ifPresent(children -> children.forEach(child -> {
      days.add(child.bornOn());
      days.add(child.bornOn().plusYears(12));
      days.add(child.bornOn().plusYears(13));
    }));
    return days;
  }

  private static int ageThatNoLongerCounts(UnderTwelve reading) {
    return reading == UnderTwelve.INCLUDED ? 13 : 12;
  }
}
