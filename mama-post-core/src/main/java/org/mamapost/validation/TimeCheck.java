package org.mamapost.validation;

import java.util.Optional;
import java.util.function.Function;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.answer.Repair;
import org.mamapost.catalogue.TimeTerm;
import org.mamapost.fact.Permission;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.FixedTime;
import org.mamapost.interpretation.Readings;
import org.mamapost.interpretation.RelativelyFixedTime;
import org.mamapost.interpretation.WorkedHours;
import org.mamapost.time.OnSitePeriod;
import org.mamapost.time.Schedule;
import org.mamapost.time.WorkTime;

/** Holds one schedule against the terms of a 时间地点 cell. Empty means that the schedule plainly suits the term. */
final class TimeCheck implements TimeTerm.Visitor<Optional<TimeOutcome>> {

  private final Schedule schedule;
  private final Readings readings;
  private final PermissionCheck permissions;

  TimeCheck(Schedule schedule, Readings readings) {
    this.schedule = schedule;
    this.readings = readings;
    this.permissions = new PermissionCheck(schedule, readings);
  }

  @Override
  public Optional<TimeOutcome> flexible(TimeTerm.Flexible term) {
    return onTime(term, time -> time instanceof WorkTime.Flexible ? TimeOutcome.suits() : otherKind(term, time));
  }

  @Override
  public Optional<TimeOutcome> fixed(TimeTerm.Fixed term) {
    return onTime(term, time -> {
      if (time instanceof WorkTime.Fixed) {
        return TimeOutcome.suits();
      }
      if (time instanceof WorkTime.Weekly || time instanceof WorkTime.FixedDaily) {
        return isFixed(time) ? TimeOutcome.suits() : cannotTell(TimeRule.KIND, term, time);
      }
      boolean restUnsaid = time instanceof WorkTime.OnSite && schedule.getRestFlexible() == Permission.UNSTATED;
      return restUnsaid ? cannotTell(TimeRule.KIND, term, time) : otherKind(term, time);
    });
  }

  private boolean isFixed(WorkTime time) {
    boolean windowsAlone = time instanceof WorkTime.Weekly && schedule.getRestFlexible() != Permission.GRANTED;
    return windowsAlone || readings.of(FixedTime.class) == FixedTime.FIXED_HOURS;
  }

  @Override
  public Optional<TimeOutcome> relativelyFixed(TimeTerm.RelativelyFixed term) {
    return onTime(term, time -> {
      if (time instanceof WorkTime.RelativelyFixed) {
        return TimeOutcome.suits();
      }
      boolean hasFixedPart = !(time instanceof WorkTime.Flexible || isNeverThere(time));
      return hasFixedPart && readings.of(RelativelyFixedTime.class) == RelativelyFixedTime.ANY_FIXED_PART
          ? TimeOutcome.suits()
          : otherKind(term, time);
    });
  }

  @Override
  public Optional<TimeOutcome> fixedDaily(TimeTerm.FixedDaily term) {
    return onTime(term, time -> {
      if (time instanceof WorkTime.FixedDaily daily) {
        return hours(TimeRule.DAILY_HOURS, OnSitePeriod.DAY, daily.hours(), term.hours(), WorkTime.FixedDaily::new);
      }
      if (time instanceof WorkTime.Weekly weekly) {
        return weekly(TimeRule.DAILY_HOURS, weekly, term.hours(), DayLength.WORK);
      }
      return time instanceof WorkTime.Fixed ? cannotTell(TimeRule.DAILY_HOURS, term, time) : otherKind(term, time);
    });
  }

  @Override
  public Optional<TimeOutcome> onSite(TimeTerm.OnSite term) {
    return onTime(term, time -> {
      if (time instanceof WorkTime.Flexible || isNeverThere(time)) {
        return otherKind(term, time);
      }
      if (time instanceof WorkTime.OnSite onSite) {
        return attendance(term, onSite);
      }
      boolean tells = time instanceof WorkTime.Weekly
          || time instanceof WorkTime.FixedDaily && readings.of(WorkedHours.class) == WorkedHours.AS_ATTENDANCE;
      if (!tells) {
        return cannotTell(TimeRule.ON_SITE_HOURS, term, time);
      }
      return term.hours().value().flatMap(allowed -> daily(term, time, allowed));
    });
  }

  /** Attendance that is known to be none, in a word or in a number. */
  private static boolean isNeverThere(WorkTime time) {
    return time instanceof WorkTime.OnSite onSite && (onSite.hours().isNone()
        || onSite.hours().value().filter(hours -> hours.most().equals(Hours.of(0))).isPresent());
  }

  private Optional<TimeOutcome> attendance(TimeTerm.OnSite term, WorkTime.OnSite offered) {
    if (term.period() != OnSitePeriod.DAY_OR_WEEK && term.period() != offered.period()) {
      return offered.period() == OnSitePeriod.DAY_OR_WEEK
          ? cannotTell(TimeRule.ON_SITE_HOURS, term, offered)
          : otherKind(term, offered);
    }
    return term.hours().value().flatMap(allowed -> offered.hours().value()
        .map(hours -> hours(TimeRule.ON_SITE_HOURS, offered.period(), hours, allowed,
            better -> new WorkTime.OnSite(offered.period(), Stated.of(better))))
        .orElseGet(() -> cannotTell(TimeRule.ON_SITE_HOURS, term, offered)));
  }

  /** Attendance as the hours of each day tell it. */
  private Optional<TimeOutcome> daily(TimeTerm.OnSite term, WorkTime time, HoursRange allowed) {
    if (term.period() != OnSitePeriod.DAY) {
      return cannotTell(TimeRule.ON_SITE_HOURS, term, time);
    }
    return time instanceof WorkTime.Weekly weekly
        ? weekly(TimeRule.ON_SITE_HOURS, weekly, allowed, DayLength.ATTENDANCE)
        : hours(TimeRule.ON_SITE_HOURS, OnSitePeriod.DAY, ((WorkTime.FixedDaily) time).hours(), allowed,
            WorkTime.FixedDaily::new);
  }

  @Override
  public Optional<TimeOutcome> restFlexible(TimeTerm.RestFlexible term) {
    return permissions.restFlexible(term);
  }

  @Override
  public Optional<TimeOutcome> earlyLeave(TimeTerm.EarlyLeave term) {
    return permissions.earlyLeave(term);
  }

  @Override
  public Optional<TimeOutcome> leaveOnDemand(TimeTerm.LeaveOnDemand term) {
    return permissions.leaveOnDemand(term);
  }

  @Override
  public Optional<TimeOutcome> schoolDay(TimeTerm.SchoolDay term) {
    return permissions.schoolDay(term);
  }

  @Override
  public Optional<TimeOutcome> shortTerm(TimeTerm.ShortTerm term) {
    return permissions.shortTerm(term);
  }

  private Optional<TimeOutcome> onTime(TimeTerm term, Function<WorkTime, Optional<TimeOutcome>> check) {
    return schedule.getTime().fold(
        () -> TimeOutcome.unknown(TimeRule.KIND, Words.say("time.unknown", term)),
        () -> TimeOutcome.error(TimeRule.KIND, Words.say("time.none", term), asPrinted(term)),
        check);
  }

  private Optional<TimeOutcome> hours(
      String rule, OnSitePeriod period, HoursRange offered, HoursRange allowed,
      Function<HoursRange, WorkTime> better) {
    return allowed.contains(offered) ? TimeOutcome.suits() : TimeOutcome.error(
        rule, Words.say(rule, offered, allowed, period), arranged(better.apply(allowed.nearestTo(offered))));
  }

  private Optional<TimeOutcome> weekly(
      String rule, WorkTime.Weekly weekly, HoursRange allowed, DayLength length) {
    WeekLength week = new WeekLength(weekly, length, readings);
    return week.against(allowed).flatMap(severity -> switch (severity) {
      case ERROR -> TimeOutcome.error(rule, week.cannotSuit(allowed),
          arranged(new WindowRepair(length, allowed, readings).of(weekly)));
      default -> TimeOutcome.unknown(rule, week.cannotTell(allowed));
    });
  }

  private Optional<TimeOutcome> otherKind(TimeTerm term, WorkTime time) {
    return TimeOutcome.error(TimeRule.KIND, Words.say("time.error", time, term), asPrinted(term));
  }

  private static Optional<TimeOutcome> cannotTell(String rule, TimeTerm term, WorkTime time) {
    return TimeOutcome.unknown(rule, Words.say("time.cannot-tell", time, term));
  }

  private Repair asPrinted(TimeTerm term) {
    return TimeOutcome.to(PrintedTime.in(schedule, term), term);
  }

  private Repair arranged(WorkTime time) {
    return TimeOutcome.to(schedule.toBuilder().time(Stated.of(time)).build(), time);
  }
}
