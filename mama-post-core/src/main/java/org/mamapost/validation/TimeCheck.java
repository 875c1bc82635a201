package org.mamapost.validation;

import java.util.Optional;
import java.util.function.Function;
import org.mamapost.amount.HoursRange;
import org.mamapost.answer.Repair;
import org.mamapost.answer.Severity;
import org.mamapost.catalogue.TimeTerm;
import org.mamapost.fact.Permission;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.Reading;
import org.mamapost.interpretation.Readings;
import org.mamapost.interpretation.RelativelyFixedTime;
import org.mamapost.interpretation.SeasonalOrPeriodic;
import org.mamapost.interpretation.StatedPermission;
import org.mamapost.time.DayGroup;
import org.mamapost.time.OnSitePeriod;
import org.mamapost.time.Schedule;
import org.mamapost.time.Season;
import org.mamapost.time.WorkTime;

/** Holds one schedule against the terms of a 时间地点 cell. Empty means that the schedule plainly suits the term. */
final class TimeCheck implements TimeTerm.Visitor<Optional<TimeOutcome>> {

  private final Schedule schedule;
  private final Readings readings;

  TimeCheck(Schedule schedule, Readings readings) {
    this.schedule = schedule;
    this.readings = readings;
  }

  @Override
  public Optional<TimeOutcome> flexible(TimeTerm.Flexible term) {
    return onTime(term, time -> time instanceof WorkTime.Flexible ? suits() : otherKind(term, time));
  }

  @Override
  public Optional<TimeOutcome> fixed(TimeTerm.Fixed term) {
    return onTime(term, time -> {
      if (time instanceof WorkTime.Fixed || time instanceof WorkTime.Weekly || time instanceof WorkTime.FixedDaily) {
        return suits();
      }
      boolean restUnsaid = time instanceof WorkTime.OnSite && schedule.getRestFlexible() == Permission.UNSTATED;
      return restUnsaid ? cannotTell(TimeRule.KIND, term, time) : otherKind(term, time);
    });
  }

  @Override
  public Optional<TimeOutcome> relativelyFixed(TimeTerm.RelativelyFixed term) {
    RelativelyFixedTime reading = readings.of(RelativelyFixedTime.class);
    return onTime(term, time -> {
      if (time instanceof WorkTime.Flexible) {
        return otherKind(term, time);
      }
      boolean suits = time instanceof WorkTime.RelativelyFixed || reading == RelativelyFixedTime.ANY_FIXED_PART;
      return suits ? suits() : Optional.of(TimeOutcome.error(
          TimeRule.KIND, Words.say("time.error", time, term), asPrinted(term), reading));
    });
  }

  @Override
  public Optional<TimeOutcome> fixedDaily(TimeTerm.FixedDaily term) {
    return onTime(term, time -> {
      if (time instanceof WorkTime.FixedDaily daily) {
        return hours(TimeRule.DAILY_HOURS, daily.hours(), term.hours(), WorkTime.FixedDaily::new);
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
      if (time instanceof WorkTime.Flexible) {
        return otherKind(term, time);
      }
      if (time instanceof WorkTime.Fixed || time instanceof WorkTime.RelativelyFixed) {
        return cannotTell(TimeRule.ON_SITE_HOURS, term, time);
      }
      if (time instanceof WorkTime.OnSite onSite && !counts(onSite, term.period())) {
        return otherKind(term, time);
      }
      return term.hours().value().flatMap(allowed -> attendance(term, time, allowed));
    });
  }

  private static boolean counts(WorkTime.OnSite offered, OnSitePeriod allowed) {
    return !offered.hours().isNone() && (allowed == OnSitePeriod.DAY_OR_WEEK || offered.period() == allowed);
  }

  private Optional<TimeOutcome> attendance(TimeTerm.OnSite term, WorkTime time, HoursRange allowed) {
    if (time instanceof WorkTime.OnSite onSite) {
      return onSite.hours().fold(
          () -> cannotTell(TimeRule.ON_SITE_HOURS, term, time),
          () -> otherKind(term, time),
          hours -> hours(TimeRule.ON_SITE_HOURS, hours, allowed,
              better -> new WorkTime.OnSite(onSite.period(), Stated.of(better))));
    }
    if (term.period() != OnSitePeriod.DAY) {
      return cannotTell(TimeRule.ON_SITE_HOURS, term, time);
    }
    return time instanceof WorkTime.Weekly weekly
        ? weekly(TimeRule.ON_SITE_HOURS, weekly, allowed, DayLength.ATTENDANCE)
        : hours(TimeRule.ON_SITE_HOURS, ((WorkTime.FixedDaily) time).hours(), allowed, WorkTime.FixedDaily::new);
  }

  @Override
  public Optional<TimeOutcome> restFlexible(TimeTerm.RestFlexible term) {
    boolean wholly = schedule.getTime().value().filter(WorkTime.Flexible.class::isInstance).isPresent();
    return wholly ? suits() : permission(TimeRule.REST_FLEXIBLE, term, schedule.getRestFlexible());
  }

  @Override
  public Optional<TimeOutcome> earlyLeave(TimeTerm.EarlyLeave term) {
    StatedPermission reading = readings.of(StatedPermission.class);
    return schedule.getEarlyLeave().fold(
        () -> unstated(TimeRule.EARLY_LEAVE, term, reading),
        () -> Optional.of(TimeOutcome.error(
            TimeRule.EARLY_LEAVE, Words.say("time.refused", term), stating(term))),
        hours -> {
          TimeTerm nearest = new TimeTerm.EarlyLeave(term.hours().nearestTo(hours));
          return term.hours().contains(hours) ? suits() : Optional.of(TimeOutcome.error(
              TimeRule.EARLY_LEAVE, Words.say("time.early-leave", hours, term.hours()), stating(nearest)));
        });
  }

  @Override
  public Optional<TimeOutcome> leaveOnDemand(TimeTerm.LeaveOnDemand term) {
    return permission(TimeRule.LEAVE_ON_DEMAND, term, schedule.getLeaveOnDemand());
  }

  @Override
  public Optional<TimeOutcome> schoolDay(TimeTerm.SchoolDay term) {
    return permission(TimeRule.SCHOOL_DAY, term, schedule.getSchoolDay());
  }

  @Override
  public Optional<TimeOutcome> shortTerm(TimeTerm.ShortTerm term) {
    SeasonalOrPeriodic reading = readings.of(SeasonalOrPeriodic.class);
    return schedule.getSeason().fold(
        () -> Optional.of(TimeOutcome.unknown(TimeRule.TERM, Words.say("time.unstated", term))),
        () -> Optional.of(TimeOutcome.error(TimeRule.TERM, Words.say("time.not-short-term", term), stating(term))),
        season -> suits(season, term, reading) ? suits() : Optional.of(TimeOutcome.error(
            TimeRule.TERM, Words.say("time.error", Words.listed(season.kinds()), term), stating(term), reading)));
  }

  private static boolean suits(Season season, TimeTerm.ShortTerm term, SeasonalOrPeriodic reading) {
    return reading == SeasonalOrPeriodic.BOTH
        ? season.kinds().containsAll(term.kinds())
        : season.kinds().stream().anyMatch(term.kinds()::contains);
  }

  private Optional<TimeOutcome> permission(String rule, TimeTerm term, Permission given) {
    return switch (given) {
      case GRANTED -> suits();
      case UNSTATED -> unstated(rule, term, readings.of(StatedPermission.class));
      case REFUSED -> Optional.of(TimeOutcome.error(rule, Words.say("time.refused", term), stating(term)));
    };
  }

  private static Optional<TimeOutcome> unstated(String rule, TimeTerm term, StatedPermission reading) {
    return reading == StatedPermission.PRESUMED
        ? suits()
        : Optional.of(TimeOutcome.unknown(rule, Words.say("time.unstated", term), reading));
  }

  private Optional<TimeOutcome> onTime(TimeTerm term, Function<WorkTime, Optional<TimeOutcome>> check) {
    return schedule.getTime().fold(
        () -> Optional.of(TimeOutcome.unknown(TimeRule.KIND, Words.say("time.unknown", term))),
        () -> Optional.of(TimeOutcome.error(TimeRule.KIND, Words.say("time.none", term), asPrinted(term))),
        check);
  }

  private Optional<TimeOutcome> hours(
      String rule, HoursRange offered, HoursRange allowed, Function<HoursRange, WorkTime> better) {
    if (allowed.contains(offered)) {
      return suits();
    }
    return Optional.of(TimeOutcome.error(
        rule, Words.say(rule, offered, allowed), arranged(better.apply(allowed.nearestTo(offered)))));
  }

  private Optional<TimeOutcome> weekly(
      String rule, WorkTime.Weekly weekly, HoursRange allowed, DayLength length) {
    return length.against(allowed, weekly, readings).map(severity -> {
      DayGroup group = length.unsuitable(allowed, weekly, readings, severity);
      Reading[] deciding = length.deciding(group, weekly, readings);
      return severity == Severity.ERROR
          ? TimeOutcome.error(rule, Words.say("time.windows", group, length.of(group, readings).most(), allowed),
              new WindowRepair(length, allowed, readings).of(weekly).flatMap(this::arranged), deciding)
          : TimeOutcome.unknown(rule, Words.say("time.no-breaks", group, group.attendance(), allowed), deciding);
    });
  }

  private Optional<TimeOutcome> otherKind(TimeTerm term, WorkTime time) {
    return Optional.of(TimeOutcome.error(TimeRule.KIND, Words.say("time.error", time, term), asPrinted(term)));
  }

  private static Optional<TimeOutcome> cannotTell(String rule, TimeTerm term, WorkTime time) {
    return Optional.of(TimeOutcome.unknown(rule, Words.say("time.cannot-tell", time, term)));
  }

  private Optional<Repair> asPrinted(TimeTerm term) {
    return TimeOutcome.to(PrintedTime.in(schedule, term), term);
  }

  private Optional<Repair> stating(TimeTerm term) {
    return TimeOutcome.stating(PrintedTime.in(schedule, term), term);
  }

  private Optional<Repair> arranged(WorkTime time) {
    return TimeOutcome.to(schedule.toBuilder().time(Stated.of(time)).build(), time);
  }

  private static Optional<TimeOutcome> suits() {
    return Optional.empty();
  }
}
