package org.mamapost.examples.cli.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.mamapost.benefit.BenefitAssessor;
import org.mamapost.benefit.BenefitPeriod;
import org.mamapost.examples.cli.benefit.BenefitCalendar.Gap;
import org.mamapost.person.Facts;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.protection.ProtectionAssessor;
import org.mamapost.protection.ProtectionPeriod;
import org.mamapost.region.Region;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.spi.Resolution;
import org.mamapost.time.DateRange;

/** Works out a calendar, over the policies that follow one another in a region. */
record CalendarMaker(PolicyRegistry registry) {

  BenefitCalendar make(Facts facts, Region region, DateRange days) {
    List<Gap> gaps = new ArrayList<>();
    List<BenefitPeriod> periods =
        each(region, days, gaps, (policy, part) -> BenefitAssessor.of(policy).over(facts, part));
    return new BenefitCalendar(days, periods, gaps);
  }

  ProtectionCalendar protections(Facts facts, Region region, DateRange days) {
    List<Gap> gaps = new ArrayList<>();
    List<ProtectionPeriod> periods =
        each(region, days, gaps, (policy, part) -> ProtectionAssessor.of(policy).over(facts, part));
    return new ProtectionCalendar(days, periods, gaps);
  }

  private <P> List<P> each(
      Region region, DateRange days, List<Gap> gaps, BiFunction<RegionalPolicy, DateRange, List<P>> asked) {
    List<P> periods = new ArrayList<>();
    List<LocalDate> starts = starts(region, days);
    for (int i = 0; i < starts.size(); i++) {
      LocalDate last = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : days.last().orElseThrow();
      DateRange part = DateRange.ofInclusive(starts.get(i), last);
      Resolution resolution = registry.resolve(region, part.first());
      resolution.policy().ifPresent(policy -> periods.addAll(asked.apply(policy, part)));
      resolution.refusal().ifPresent(refusal -> gaps.add(new Gap(part, refusal)));
    }
    return periods;
  }

  /** The days on which a policy of the region begins, or the first without it. */
  private List<LocalDate> starts(Region region, DateRange days) {
    Stream<LocalDate> changes = registry.policies().stream()
        .filter(policy -> policy.region().contains(region))
        .flatMap(policy -> Stream.concat(Stream.of(policy.inForce().first()),
            policy.inForce().last().map(last -> last.plusDays(1)).stream()))
        .filter(days::contains);
    return List.copyOf(new TreeSet<>(Stream.concat(Stream.of(days.first()), changes).toList()));
  }
}
