package org.mamapost.builtin;

import java.util.stream.Stream;
import org.mamapost.amount.HoursRange;
import org.mamapost.catalogue.TimeTerm;

/** The hours that a term of a 时间地点 cell means. */
final class HoursOf implements TimeTerm.Visitor<Stream<HoursRange>> {

  @Override
  public Stream<HoursRange> flexible(TimeTerm.Flexible term) {
    return Stream.empty();
  }

  @Override
  public Stream<HoursRange> fixed(TimeTerm.Fixed term) {
    return Stream.empty();
  }

  @Override
  public Stream<HoursRange> relativelyFixed(TimeTerm.RelativelyFixed term) {
    return Stream.empty();
  }

  @Override
  public Stream<HoursRange> fixedDaily(TimeTerm.FixedDaily term) {
    return Stream.of(term.hours());
  }

  @Override
  public Stream<HoursRange> onSite(TimeTerm.OnSite term) {
    return term.hours().value().stream();
  }

  @Override
  public Stream<HoursRange> restFlexible(TimeTerm.RestFlexible term) {
    return Stream.empty();
  }

  @Override
  public Stream<HoursRange> earlyLeave(TimeTerm.EarlyLeave term) {
    return Stream.of(term.hours());
  }

  @Override
  public Stream<HoursRange> leaveOnDemand(TimeTerm.LeaveOnDemand term) {
    return Stream.empty();
  }

  @Override
  public Stream<HoursRange> schoolDay(TimeTerm.SchoolDay term) {
    return Stream.empty();
  }

  @Override
  public Stream<HoursRange> shortTerm(TimeTerm.ShortTerm term) {
    return Stream.empty();
  }
}
