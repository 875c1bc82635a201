package org.mamapost.validation;

import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.Readings;
import org.mamapost.interpretation.WindowHours;
import org.mamapost.time.DayGroup;
import org.mamapost.time.OnSitePeriod;
import org.mamapost.time.WorkTime;

/** How long a day of a weekly schedule may be, as far as the notice tells: attendance, or working time. */
enum DayLength {
  /** Attendance, which the windows always tell. */
  ATTENDANCE {
    @Override
    HoursRange of(DayGroup group, Readings readings) {
      return HoursRange.exactly(group.attendance());
    }

    @Override
    WorkTime aDay(HoursRange hours) {
      return new WorkTime.OnSite(OnSitePeriod.DAY, Stated.of(hours));
    }
  },
  /** Working time: anything up to the attendance where no break is written. */
  WORK {
    @Override
    HoursRange of(DayGroup group, Readings readings) {
      boolean known = !group.breaks().isUnknown() || readings.of(WindowHours.class) == WindowHours.WORKING_TIME;
      return known
          ? HoursRange.exactly(group.workingHours().orElseGet(group::attendance))
          : new HoursRange(Hours.of(0), group.attendance());
    }

    @Override
    WorkTime aDay(HoursRange hours) {
      return new WorkTime.FixedDaily(hours);
    }
  };

  /** Every length that one day of the group may have. */
  abstract HoursRange of(DayGroup group, Readings readings);

  /** The arrangement that says a number of hours a day of this kind. */
  abstract WorkTime aDay(HoursRange hours);
}
