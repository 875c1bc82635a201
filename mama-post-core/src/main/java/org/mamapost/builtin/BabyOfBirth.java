package org.mamapost.builtin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.person.BirthResult;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.Children;
import org.mamapost.person.Fact;
import org.mamapost.person.Facts;
import org.mamapost.person.MaternityFacts;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/**
 * What became of the baby of a birth. Of a stillbirth (死产) no text at hand says whether it is a birth (生育) or a
 * miscarriage (流产); that a baby died after its birth takes nothing from the leave of the birth, and ends nursing.
 */
final class BabyOfBirth {

  private BabyOfBirth() {}

  /** The condition that the birth is a 生育 in the sense of the law. */
  static Explanation bornAlive(Facts facts, LocalDate born, List<Citation> bases) {
    Fact<BirthResult> result = facts.get(MaternityFacts.BIRTH_RESULT);
    Fact<Children> children = facts.get(CarerFacts.CHILDREN);
    Fact<LocalDate> died = facts.get(MaternityFacts.BABY_DIED_ON);
    boolean lives = isListed(children, born);
    if (lives || died.value().value().isPresent()) {
      return Explanation.of(Words.say("birth.alive", born), Holding.HOLDS).about(lives ? children : died);
    }
    Holding holding = result.value().fold(() -> Holding.UNKNOWN, () -> Holding.JUDGEMENT,
        known -> known == BirthResult.LIVE ? Holding.HOLDS : Holding.JUDGEMENT);
    if (holding != Holding.JUDGEMENT) {
      boolean notAmongThem = holding == Holding.UNKNOWN && !children.value().isUnknown();
      return Explanation.of(Words.say(notAmongThem ? "birth.unlisted" : "birth.alive", born), holding).about(result);
    }
    Explanation still = Explanation.of(Words.say("birth.still"), holding).about(result);
    for (Citation basis : bases) {
      still = still.citing(basis);
    }
    return still;
  }

  private static boolean isListed(Fact<Children> children, LocalDate born) {
    return children.value().value().stream().flatMap(known -> known.children().stream())
        .anyMatch(child -> bornTogether(child.bornOn(), born));
  }

  /** Tells whether two days of birth are those of one birth: twins may be born before and after midnight. */
  static boolean bornTogether(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other)) <= 1;
  }

  /**
   * The baby of the birth, if it would be younger than a number of years on a day; whether it lives is another
   * question.
   *
   * @param facts what is known
   * @param under the years
   * @param day the day
   * @return the baby
   */
  static Optional<Child> youngerThan(Facts facts, int under, LocalDate day) {
    return facts.value(MaternityFacts.BORN_ON).value()
        .filter(born -> !born.isAfter(day) && day.isBefore(born.plusYears(under)))
        .map(Child::new);
  }

  /** Whether she has a baby of that birth on a day although it is not among the children she raises. */
  static Explanation unlisted(Facts facts, Child baby, Message condition, LocalDate day) {
    Fact<BirthResult> result = facts.get(MaternityFacts.BIRTH_RESULT);
    Fact<LocalDate> died = facts.get(MaternityFacts.BABY_DIED_ON);
    Optional<LocalDate> death = died.value().value();
    if (death.isPresent()) {
      return Explanation.of(condition, day.isAfter(death.get()) ? Holding.FAILS : Holding.HOLDS).about(died);
    }
    Holding holding = result.value().fold(() -> Holding.UNKNOWN, () -> Holding.JUDGEMENT,
        known -> known == BirthResult.LIVE && died.value().isUnknown() ? Holding.UNKNOWN : Holding.FAILS);
    boolean known = holding == Holding.FAILS;
    Explanation step = Explanation.of(known ? condition : Words.say("birth.unlisted", baby.bornOn()), holding)
        .about(facts.get(MaternityFacts.BORN_ON)).about(result);
    return known && died.value().isUnknown() ? step : step.about(died);
  }
}
