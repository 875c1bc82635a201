package org.mamapost.builtin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Facts;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.source.Citation;
import org.mamapost.time.DateRange;

/**
 * 补贴期限: at most three years; for who is less than five years from retirement it may go on until then
 * (《山东省就业促进条例》第四十六条).
 *
 * @param years the years of the term, 3 in the regulation
 * @param near the years before retirement within which it may be extended, 5 in the regulation
 * @param retirement the day of retirement
 */
record SubsidyTerm(int years, int near, LocalDate retirement) {

  private static final int MONTHS_A_YEAR = 12;

  static final Citation BASIS = ShandongEmploymentRegulation.cite("第四十六条",
      "就业困难人员享受社会保险补贴和岗位补贴的期限最长不超过三年。"
          + "距法定退休年龄不足五年的就业困难人员享受社会保险补贴和岗位补贴的期限，可以延长至退休。");

  private static final ParameterKey<Integer> YEARS = ParameterKey.of(
      "shandong.subsidy-term.years", Integer.class, "补贴最长期限（年）", "longest term of a subsidy (years)");
  private static final ParameterKey<Integer> NEAR_RETIREMENT = ParameterKey.of("shandong.subsidy-term.near-retirement",
      Integer.class, "可延长至退休的距退休年限（年）", "years before retirement within which it may be extended (years)");

  private static final DateRange IN_FORCE =
      DateRange.startingOn(ShandongEmploymentRegulation.document().dated().value().orElseThrow());

  static final List<Parameter<?>> PARAMETERS = List.of(
      new Parameter<>(YEARS, 3, Binding.CEILING, IN_FORCE, BASIS),
      new Parameter<>(NEAR_RETIREMENT, 5, Binding.CEILING, IN_FORCE, BASIS));

  /** The values that the term is worked out from, and others. */
  static Set<ParameterKey<?>> with(ParameterKey<?>... others) {
    Set<ParameterKey<?>> keys = new LinkedHashSet<>(List.of(others));
    keys.add(YEARS);
    keys.add(NEAR_RETIREMENT);
    return keys;
  }

  /**
   * Looks up what the term is worked out from.
   *
   * @param decision gets the steps
   * @return the term; empty where something stands against the answer
   */
  static Optional<SubsidyTerm> find(Decision decision) {
    Optional<Integer> years = decision.parameter(YEARS);
    Optional<Integer> near = decision.parameter(NEAR_RETIREMENT);
    Optional<LocalDate> retirement = RetirementAge.day(decision);
    return years.flatMap(term -> near.flatMap(before -> retirement.map(day -> new SubsidyTerm(term, before, day))));
  }

  /** Tells whether a term that starts on a day may go on until retirement. */
  boolean lastsUntilRetirement(LocalDate start) {
    return start.isAfter(retirement.minusYears(near));
  }

  /** The term in months. */
  int months() {
    return Math.multiplyExact(years, MONTHS_A_YEAR);
  }

  /** The first day after a term that starts on a day; never after retirement. */
  LocalDate endsBefore(LocalDate start) {
    return lastsUntilRetirement(start) ? retirement : start.plusYears(years);
  }

  /**
   * The days on which a term may begin, turn or end, by any value that the policy has.
   *
   * @param facts the facts
   * @param policy the policy with its layers
   * @param start the first day of a term, where it is known
   * @return the days
   */
  static Set<LocalDate> changes(Facts facts, RegionalPolicy policy, Optional<LocalDate> start) {
    Set<LocalDate> days = new TreeSet<>();
    start.ifPresent(first -> {
      days.add(first);
      policy.values(YEARS).forEach(years -> days.add(first.plusYears(years)));
    });
    retirement(facts).ifPresent(day -> {
      days.add(day);
      policy.values(NEAR_RETIREMENT).forEach(years -> days.add(day.minusYears(years).plusDays(1)));
    });
    return days;
  }

  private static Optional<LocalDate> retirement(Facts facts) {
    return facts.value(CarerFacts.BIRTH_DATE).value().flatMap(born ->
        facts.value(CarerFacts.RETIREMENT_TRACK).value().map(track ->
            RetirementAge.of(track, YearMonth.from(born)).reachedBy(born)));
  }
}
