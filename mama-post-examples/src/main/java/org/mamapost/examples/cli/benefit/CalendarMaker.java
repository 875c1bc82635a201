package org.mamapost.examples.cli.benefit;

import java.util.ArrayList;
import java.util.List;
import org.mamapost.benefit.BenefitAssessor;
import org.mamapost.benefit.BenefitPeriod;
import org.mamapost.examples.cli.benefit.BenefitCalendar.Gap;
import org.mamapost.person.Facts;
import org.mamapost.region.Region;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.spi.Resolution;
import org.mamapost.time.DateRange;
import org.mamapost.time.Span;

/** Works out a calendar, over the policies that follow one another in a region. */
record CalendarMaker(PolicyRegistry registry) {

  BenefitCalendar make(Facts facts, Region region, DateRange days) {
    List<BenefitPeriod> periods = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    for (Span<Resolution> part : PolicyParts.of(registry, region, days)) {
      part.value().policy()
          .ifPresent(policy -> periods.addAll(BenefitAssessor.of(policy).over(facts, part.days())));
      part.value().refusal().ifPresent(refusal -> gaps.add(new Gap(part.days(), refusal)));
    }
    return new BenefitCalendar(days, periods, gaps);
  }
}
