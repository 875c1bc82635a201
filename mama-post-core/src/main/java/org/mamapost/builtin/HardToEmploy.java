package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mamapost.interpretation.OlderWoman;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.Facts;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.SchemeContext;
import org.mamapost.source.Citation;
import org.mamapost.time.DateRange;

/** 就业困难人员: who is recognised as hard to employ, and from which age a woman among them is an older one (大龄). */
final class HardToEmploy {

  private static final Citation WHO = ShandongEmploymentRegulation.cite("第四十二条",
      "各级人民政府应当建立就业援助制度，对下列登记失业的就业困难人员实行优先扶持和重点帮助");
  private static final Citation AGE_IN_LAW = ShandongEmploymentRegulation.cite("第四十二条",
      "（一）女性四十周岁、男性五十周岁以上的人员");

  static final ParameterKey<Integer> OLDER_WOMAN = ParameterKey.of("shandong.hardship.older-woman",
      Integer.class, "就业困难人员中女性的年龄界限（周岁）", "age from which a woman counts as hard to employ (years)");

  static final List<Parameter<?>> PARAMETERS = List.of(new Parameter<>(OLDER_WOMAN, 40, Binding.OPEN,
      DateRange.startingOn(ShandongEmploymentRegulation.document().dated().value().orElseThrow()), AGE_IN_LAW));

  private HardToEmploy() {}

  /** Adds the condition that she is recognised by the day of the facts. */
  static void require(Decision decision, SchemeContext context) {
    decision.require(CarerFacts.HARDSHIP_SINCE, since -> !since.isAfter(context.factsOn()),
        Words.say("hard-to-employ.recognised"), WHO);
  }

  /** Adds the condition that she is an older one (大龄), as it is read. */
  static void requireOlder(Decision decision, SchemeContext context) {
    if (decision.reading(OlderWoman.class) == OlderWoman.AS_RECOGNISED) {
      return;
    }
    Optional<Integer> age = decision.parameter(OLDER_WOMAN);
    age.ifPresent(years -> decision.require(CarerFacts.BIRTH_DATE,
        born -> new Child(born).ageOn(context.factsOn()) >= years,
        Words.say("hard-to-employ.older", years), AGE_IN_LAW));
  }

  /** The day of the recognition, and the birthdays on which she may become an older one, by any value of the policy. */
  static Set<LocalDate> changes(Facts facts, RegionalPolicy policy) {
    Set<LocalDate> days = new TreeSet<>();
    facts.value(CarerFacts.HARDSHIP_SINCE).value().ifPresent(days::add);
    facts.value(CarerFacts.BIRTH_DATE).value().ifPresent(born ->
        policy.values(OLDER_WOMAN).forEach(years -> days.add(born.plusYears(years))));
    return days;
  }
}
