package org.mamapost.matching;

import java.time.LocalDate;
import java.util.Optional;
import org.mamapost.amount.Hours;
import org.mamapost.fact.Stated;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;
import org.mamapost.time.DayGroup;
import org.mamapost.time.OnSitePeriod;
import org.mamapost.time.WorkTime;

/** Whether the working time of a post fits into the free hours of a carer. */
final class HoursConstraint implements HardConstraint {

  private static final String ID = Criterion.HOURS.id();

  private final Citation basis;

  HoursConstraint(Citation basis) {
    this.basis = basis;
  }

  @Override
  public Check check(Carer carer, PlacedPost post, LocalDate day) {
    return carer.freeTime().fold(
        () -> Check.unknown(ID, Words.say("hours.carer-unknown"), basis),
        () -> Check.holds(ID, Words.say("hours.no-limit"), basis),
        free -> within(free, post));
  }

  private Check within(FreeTime free, PlacedPost post) {
    Optional<Hours> weekly = post.weeklyHours().value();
    if (weekly.filter(hours -> hours.compareTo(free.total()) > 0).isPresent()) {
      return tooLong("hours.week-too-long", weekly.get(), free.total());
    }
    return post.time().value()
        .map(time -> arranged(free, time, weekly))
        .orElseGet(() -> Check.unknown(ID, Words.say("hours.unstated"), basis));
  }

  private Check arranged(FreeTime free, WorkTime time, Optional<Hours> weekly) {
    if (time instanceof WorkTime.Flexible) {
      return Check.holds(ID, Words.say("hours.flexible"), basis);
    }
    if (time instanceof WorkTime.Weekly windows) {
      return free.firstOutside(windows)
          .map(this::outside)
          .orElseGet(() -> Check.holds(ID, Words.say("hours.inside", windows), basis));
    }
    if (time instanceof WorkTime.FixedDaily daily) {
      return aDay(free, daily.hours().least(), time);
    }
    if (time instanceof WorkTime.OnSite onSite) {
      return onSite(free, onSite);
    }
    return Check.unknown(ID, Words.say("hours.not-spelled-out", time), basis);
  }

  private Check onSite(FreeTime free, WorkTime.OnSite onSite) {
    return onSite.hours().fold(
        () -> Check.unknown(ID, Words.say("hours.not-spelled-out", onSite), basis),
        () -> Check.holds(ID, Words.say("hours.no-attendance"), basis),
        hours -> {
          if (onSite.period() == OnSitePeriod.DAY) {
            return aDay(free, hours.least(), onSite);
          }
          if (onSite.period() == OnSitePeriod.DAY_OR_WEEK) {
            return Check.unknown(ID, Words.say("hours.not-spelled-out", onSite), basis);
          }
          return hours.least().compareTo(free.total()) > 0
              ? tooLong("hours.week-too-long", hours.least(), free.total())
              : Check.holds(ID, Words.say("hours.week-fits", onSite, free.total()), basis);
        });
  }

  // On which days is not said: sure only where every day or no day is long enough.
  private Check aDay(FreeTime free, Hours hours, WorkTime time) {
    if (hours.compareTo(free.longestDay()) > 0) {
      return tooLong("hours.day-too-long", hours, free.longestDay());
    }
    return hours.compareTo(free.shortestDay()) <= 0
        ? Check.holds(ID, Words.say("hours.day-fits", time), basis)
        : Check.unknown(ID, Words.say("hours.which-days", time), basis);
  }

  private Check outside(DayGroup window) {
    return Check.fails(ID, Words.say("hours.outside", window), basis, Stated.of(Words.say("hours.mend-window", window)));
  }

  private Check tooLong(String key, Hours asked, Hours free) {
    Message mend = Words.say("hours.mend-long", asked.minus(free));
    return Check.fails(ID, Words.say(key, asked, free), basis, Stated.of(mend));
  }
}
