package org.mamapost.testkit.arbitrary;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.catalogue.TimeTerm;
import org.mamapost.fact.Permission;
import org.mamapost.fact.Stated;
import org.mamapost.time.Schedule;
import org.mamapost.time.WorkTime;

/**
 * For each term of a 时间 cell the ways to say the contrary of what it asks.
 *
 * @param conforming a schedule that says what all terms ask
 */
record BrokenTime(Schedule conforming) implements TimeTerm.Visitor<List<Schedule>> {

  private static final Hours MINUTE = Hours.of(0, 1);

  private List<Schedule> times(WorkTime... times) {
    return Stream.of(times).<Schedule>map(time -> conforming.toBuilder().time(Stated.of(time)).build()).toList();
  }

  private static Stream<HoursRange> outside(HoursRange range) {
    Stream<Hours> above = Stream.of(range.most().plus(MINUTE));
    Stream<Hours> below = range.least().compareTo(MINUTE) > 0 ? Stream.of(range.least().minus(MINUTE)) : Stream.empty();
    return Stream.concat(above, below).map(HoursRange::exactly);
  }

  private List<Schedule> outside(HoursRange range, Function<HoursRange, WorkTime> time) {
    return outside(range).flatMap(hours -> times(time.apply(hours)).stream()).toList();
  }

  @Override
  public List<Schedule> flexible(TimeTerm.Flexible term) {
    return times(new WorkTime.Fixed());
  }

  @Override
  public List<Schedule> fixed(TimeTerm.Fixed term) {
    return times(new WorkTime.Flexible());
  }

  @Override
  public List<Schedule> relativelyFixed(TimeTerm.RelativelyFixed term) {
    return times(new WorkTime.Flexible());
  }

  @Override
  public List<Schedule> fixedDaily(TimeTerm.FixedDaily term) {
    return Stream.concat(times(new WorkTime.Flexible()).stream(),
        outside(term.hours(), WorkTime.FixedDaily::new).stream()).toList();
  }

  @Override
  public List<Schedule> onSite(TimeTerm.OnSite term) {
    List<Schedule> never = times(new WorkTime.Flexible());
    return term.hours().value().isEmpty() ? never : Stream.concat(never.stream(),
        outside(term.hours().value().get(), hours -> new WorkTime.OnSite(term.period(), Stated.of(hours))).stream())
        .toList();
  }

  @Override
  public List<Schedule> restFlexible(TimeTerm.RestFlexible term) {
    boolean wholly = conforming.getTime().value().filter(WorkTime.Flexible.class::isInstance).isPresent();
    return wholly ? List.of() : List.of(conforming.toBuilder().restFlexible(Permission.REFUSED).build());
  }

  @Override
  public List<Schedule> earlyLeave(TimeTerm.EarlyLeave term) {
    return Stream.concat(Stream.of(Stated.<HoursRange>none()), outside(term.hours()).map(Stated::of))
        .<Schedule>map(hours -> conforming.toBuilder().earlyLeave(hours).build())
        .toList();
  }

  @Override
  public List<Schedule> leaveOnDemand(TimeTerm.LeaveOnDemand term) {
    return List.of(conforming.toBuilder().leaveOnDemand(Permission.REFUSED).build());
  }

  @Override
  public List<Schedule> schoolDay(TimeTerm.SchoolDay term) {
    return List.of(conforming.toBuilder().schoolDay(Permission.REFUSED).build());
  }

  @Override
  public List<Schedule> shortTerm(TimeTerm.ShortTerm term) {
    return List.of(conforming.toBuilder().season(Stated.none()).build());
  }
}
