package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.MotherOfTwo;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Children;
import org.mamapost.person.Facts;
import org.mamapost.person.Sex;
import org.mamapost.policy.Decision;
import org.mamapost.policy.SchemeContext;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.EvidenceGrade;

/** 登记失业“二孩”“三孩”妈妈, as far as any text defines her. */
final class MotherOfSeveral {

  private static final int CHILDREN = 2;
  private static final int NO_LONGER_COUNTS = 18;

  // The only definition seen is that of a county elsewhere in Shandong, so it is a reading and no parameter.
  private static final Citation DEFINITION = new Citation(
      new Document("宁阳县2024年10月12日通知", "宁阳县2024年10月12日通知", List.of(), Stated.of(LocalDate.of(2024, 10, 12))),
      "登记失业“二孩妈妈”",
      "抚养2个或2个以上未满18周岁子女",
      EvidenceGrade.PRESS,
      Stated.of("cn.bg3.co"));

  private MotherOfSeveral() {}

  /** The way of who is registered as unemployed and raises several children. */
  static Decision registeredUnemployed(SchemeContext context, Citation basis) {
    LocalDate day = context.factsOn();
    Decision way = Decision.of(context, Words.say("mother-of-several"), basis);
    way.require(CarerFacts.SEX, sex -> sex == Sex.FEMALE, Words.say("caring-woman.sex"), basis);
    way.require(CarerFacts.UNEMPLOYED_SINCE, since -> !since.isAfter(day),
        Words.say("mother-of-several.registered"), basis);
    boolean minorsOnly = way.reading(MotherOfTwo.class) == MotherOfTwo.UNDER_EIGHTEEN;
    way.require(CarerFacts.CHILDREN, children -> counted(children, minorsOnly, day) >= CHILDREN,
        Words.say(minorsOnly ? "mother-of-several.minors" : "mother-of-several.any-age"), DEFINITION);
    return way;
  }

  private static long counted(Children children, boolean minorsOnly, LocalDate day) {
    return children.youngerThan(minorsOnly ? NO_LONGER_COUNTS : Integer.MAX_VALUE, day);
  }

  /** The days on which a child begins to count or stops counting, and that of the registration. */
  static Set<LocalDate> changes(Facts facts) {
    Set<LocalDate> days = new TreeSet<>();
    facts.value(CarerFacts.UNEMPLOYED_SINCE).value().ifPresent(days::add);
    facts.value(CarerFacts.CHILDREN).value().map(Children::children).ifPresent(children -> children.forEach(child -> {
      days.add(child.bornOn());
      days.add(child.bornOn().plusYears(NO_LONGER_COUNTS));
    }));
    return days;
  }
}
