package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Parameter;
import org.mamapost.service.ServicePledge;
import org.mamapost.service.YearEnd;
import org.mamapost.time.DateRange;

/**
 * How the nation counts a term of years: Civil Code art. 202. Its art. 203 moves a last day that is a statutory
 * holiday; which days those are is laid down anew each year and is not known here.
 */
final class CivilCodePeriods {

  /** 民法典 has been in force since. */
  static final DateRange IN_FORCE = DateRange.startingOn(LocalDate.of(2021, 1, 1));

  static final List<Parameter<?>> PARAMETERS = List.of(
      new Parameter<>(ServicePledge.YEAR_END, YearEnd.CORRESPONDING_DAY, Binding.OPEN, IN_FORCE,
          Statutes.CIVIL_CODE.cite("第二百零二条", "按照年、月计算期间的，到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日。")));

  private CivilCodePeriods() {}
}
