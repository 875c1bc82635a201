package org.mamapost.validation;

import java.util.Optional;
import org.mamapost.answer.Repair;
import org.mamapost.catalogue.TimeTerm;
import org.mamapost.fact.Permission;
import org.mamapost.interpretation.Readings;
import org.mamapost.interpretation.SeasonalOrPeriodic;
import org.mamapost.interpretation.StatedPermission;
import org.mamapost.time.Schedule;
import org.mamapost.time.Season;
import org.mamapost.time.WorkTime;

/**
 * Holds what a schedule lets the worker do, and whether it is short-term, against the terms of a 时间地点 cell.
 *
 * @param schedule the schedule
 * @param readings the policy's readings
 */
record PermissionCheck(Schedule schedule, Readings readings) {

  Optional<TimeOutcome> restFlexible(TimeTerm.RestFlexible term) {
    boolean wholly = schedule.getTime().value().filter(WorkTime.Flexible.class::isInstance).isPresent();
    return wholly ? TimeOutcome.suits() : granted(TimeRule.REST_FLEXIBLE, term, schedule.getRestFlexible());
  }

  Optional<TimeOutcome> leaveOnDemand(TimeTerm.LeaveOnDemand term) {
    return granted(TimeRule.LEAVE_ON_DEMAND, term, schedule.getLeaveOnDemand());
  }

  Optional<TimeOutcome> schoolDay(TimeTerm.SchoolDay term) {
    return granted(TimeRule.SCHOOL_DAY, term, schedule.getSchoolDay());
  }

  private Optional<TimeOutcome> granted(String rule, TimeTerm term, Permission given) {
    return switch (given) {
      case GRANTED -> TimeOutcome.suits();
      case UNSTATED -> unstated(rule, term);
      case REFUSED -> TimeOutcome.error(rule, Words.say(rule + ".refused"), stating(term));
    };
  }

  Optional<TimeOutcome> earlyLeave(TimeTerm.EarlyLeave term) {
    String rule = TimeRule.EARLY_LEAVE;
    return schedule.getEarlyLeave().fold(
        () -> unstated(rule, term),
        () -> TimeOutcome.error(rule, Words.say(rule + ".refused", term.hours()), stating(term)),
        hours -> term.hours().contains(hours) ? TimeOutcome.suits() : TimeOutcome.error(
            rule, Words.say(rule, hours, term.hours()),
            stating(new TimeTerm.EarlyLeave(term.hours().nearestTo(hours)))));
  }

  private Optional<TimeOutcome> unstated(String rule, TimeTerm term) {
    return readings.of(StatedPermission.class) == StatedPermission.PRESUMED
        ? TimeOutcome.suits()
        : TimeOutcome.unknown(rule, Words.say(rule + ".unstated", term));
  }

  Optional<TimeOutcome> shortTerm(TimeTerm.ShortTerm term) {
    String rule = TimeRule.TERM;
    return schedule.getSeason().fold(
        () -> TimeOutcome.unknown(rule, Words.say(rule + ".unstated", term)),
        () -> TimeOutcome.error(rule, Words.say(rule + ".refused", term), stating(term)),
        season -> suits(season, term) ? TimeOutcome.suits() : TimeOutcome.error(
            rule, Words.say("time.error", Words.listed(season.kinds()), term), stating(term)));
  }

  private boolean suits(Season season, TimeTerm.ShortTerm term) {
    return readings.of(SeasonalOrPeriodic.class) == SeasonalOrPeriodic.BOTH
        ? season.kinds().containsAll(term.kinds())
        : season.kinds().stream().anyMatch(term.kinds()::contains);
  }

  private Repair stating(TimeTerm term) {
    return TimeOutcome.stating(PrintedTime.in(schedule, term), term);
  }
}
