package org.mamapost.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mamapost.answer.Explanation;
import org.mamapost.interpretation.AtLeastGovernsAll;
import org.mamapost.interpretation.RegistrationBoth;
import org.mamapost.person.Facts;
import org.mamapost.policy.Bound;
import org.mamapost.policy.Decision;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.SchemeContext;
import org.mamapost.source.Citation;

/**
 * What a policy pledges to whoever registers: how often each service, within how many years. Weihai's pledge is
 * “12333”, 正文(七); a city that lays down other numbers pledges those. Immutable and thread-safe.
 *
 * @param years within how many years of the registration
 * @param yearEnd which day is the last of them
 * @param promises one for each kind of service, in the order of {@link ServiceKind}
 * @param grounds the words and the readings it rests on
 */
public record ServicePledge(int years, YearEnd yearEnd, List<Promise> promises, Explanation grounds) {

  /** Within how many years of the registration. */
  public static final ParameterKey<Integer> YEARS =
      ParameterKey.of("service-pledge.years", Integer.class, "帮扶服务期限（年）", "time for the services (years)");

  /** Which day is the last of a term of years. */
  public static final ParameterKey<YearEnd> YEAR_END =
      ParameterKey.of("service-pledge.year-end", YearEnd.class, "按年计算的期间的最后一日", "last day of a term of years");

  private static final Map<ServiceKind, ParameterKey<Integer>> TIMES = Map.of(
      ServiceKind.POLICY_CONTACT,
      times("policy-contacts", "政策对接次数", "policy contacts"),
      ServiceKind.CAREER_GUIDANCE,
      times("career-guidances", "职业指导次数", "career guidances"),
      ServiceKind.VACANCY,
      times("vacancies", "岗位信息次数", "vacancies"),
      ServiceKind.FREE_TRAINING,
      times("free-training-notices", "免费技能培训信息次数", "free-training notices"));

  /** Copies the promises. */
  public ServicePledge {
    Objects.requireNonNull(yearEnd, "yearEnd");
    promises = List.copyOf(promises);
    Objects.requireNonNull(grounds, "grounds");
  }

  private static ParameterKey<Integer> times(String code, String chinese, String english) {
    return ParameterKey.of("service-pledge." + code, Integer.class, chinese, english);
  }

  /** How often a service is pledged. */
  public static ParameterKey<Integer> times(ServiceKind kind) {
    return TIMES.get(kind);
  }

  /**
   * What a policy pledges to whoever registers on a day.
   *
   * @param policy the policy, with its layers
   * @param day the day
   * @return the pledge; empty if a number of it is not laid down for that day, and then nothing is pledged by halves
   */
  static Optional<ServicePledge> of(RegionalPolicy policy, LocalDate day) {
    Optional<Citation> basis = policy.parameter(YEARS, day).map(years -> years.parameter().citation());
    return basis.flatMap(citation -> of(Decision.of(
        new SchemeContext(Facts.noneKnown(), day, day, policy), Words.say("pledge"), citation)));
  }

  private static Optional<ServicePledge> of(Decision decision) {
    decision.reading(RegistrationBoth.class);
    AtLeastGovernsAll atLeast = decision.reading(AtLeastGovernsAll.class);
    Optional<Integer> years = decision.parameter(YEARS);
    Optional<YearEnd> end = decision.parameter(YEAR_END);
    List<Promise> promises = new ArrayList<>();
    for (ServiceKind kind : ServiceKind.values()) {
      boolean least = atLeast == AtLeastGovernsAll.ALL_FOUR || kind == ServiceKind.POLICY_CONTACT;
      decision.parameter(times(kind)).ifPresent(times ->
          promises.add(new Promise(kind, least ? Bound.AT_LEAST : Bound.EXACTLY, times)));
    }
    return years.isEmpty() || end.isEmpty() || promises.size() < ServiceKind.values().length
        ? Optional.empty()
        : Optional.of(new ServicePledge(years.get(), end.get(), promises, decision.step()));
  }
}
