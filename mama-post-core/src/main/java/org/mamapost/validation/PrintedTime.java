package org.mamapost.validation;

import java.util.List;
import java.util.Optional;
import org.mamapost.catalogue.TimeTerm;
import org.mamapost.fact.Permission;
import org.mamapost.fact.Stated;
import org.mamapost.time.OnSitePeriod;
import org.mamapost.time.Schedule;
import org.mamapost.time.Season;
import org.mamapost.time.WorkTime;

/** The schedule that says of time just what a row prints. */
final class PrintedTime implements TimeTerm.Visitor<Schedule> {

  private final Schedule before;

  private PrintedTime(Schedule before) {
    this.before = before;
  }

  /** A schedule that says what the terms ask, and nothing else. */
  static Schedule of(List<TimeTerm> terms) {
    Schedule schedule = Schedule.builder().build();
    for (TimeTerm term : terms) {
      schedule = in(schedule, term);
    }
    return schedule;
  }

  /** A schedule with what one term asks in place of what it says now. */
  static Schedule in(Schedule before, TimeTerm term) {
    return term.accept(new PrintedTime(before));
  }

  private Schedule at(WorkTime time) {
    return before.toBuilder().time(Stated.of(time)).build();
  }

  @Override
  public Schedule flexible(TimeTerm.Flexible term) {
    return at(new WorkTime.Flexible());
  }

  @Override
  public Schedule fixed(TimeTerm.Fixed term) {
    return at(new WorkTime.Fixed());
  }

  @Override
  public Schedule relativelyFixed(TimeTerm.RelativelyFixed term) {
    return at(new WorkTime.RelativelyFixed());
  }

  @Override
  public Schedule fixedDaily(TimeTerm.FixedDaily term) {
    return at(new WorkTime.FixedDaily(term.hours()));
  }

  @Override
  public Schedule onSite(TimeTerm.OnSite term) {
    // The annex leaves 每天或每周 open; a post that is repaired to it leaves it open too.
    Schedule onSite = at(new WorkTime.OnSite(term.period(), term.hours().isNone() ? Stated.unknown() : term.hours()));
    // Time that was wholly flexible stays so beside the attendance.
    boolean flexible = before.getTime().value().filter(WorkTime.Flexible.class::isInstance).isPresent();
    return flexible ? onSite.toBuilder().restFlexible(Permission.GRANTED).build() : onSite;
  }

  @Override
  public Schedule restFlexible(TimeTerm.RestFlexible term) {
    return before.toBuilder().restFlexible(Permission.GRANTED).build();
  }

  @Override
  public Schedule earlyLeave(TimeTerm.EarlyLeave term) {
    return before.toBuilder().earlyLeave(Stated.of(term.hours())).build();
  }

  @Override
  public Schedule leaveOnDemand(TimeTerm.LeaveOnDemand term) {
    return before.toBuilder().leaveOnDemand(Permission.GRANTED).build();
  }

  @Override
  public Schedule schoolDay(TimeTerm.SchoolDay term) {
    return before.toBuilder().schoolDay(Permission.GRANTED).build();
  }

  @Override
  public Schedule shortTerm(TimeTerm.ShortTerm term) {
    Stated<Season> season = before.getSeason();
    return before.toBuilder()
        .season(Stated.of(new Season(term.kinds(), season.value().map(Season::dates).orElse(Stated.unknown()))))
        .build();
  }
}
