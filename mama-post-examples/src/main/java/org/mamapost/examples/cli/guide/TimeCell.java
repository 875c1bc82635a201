package org.mamapost.examples.cli.guide;

import java.util.List;
import java.util.stream.Collectors;
import org.mamapost.catalogue.TimeTerm;
import org.mamapost.time.OnSitePeriod;
import org.mamapost.time.SeasonKind;

/** What to write into 时间安排 so that a post suits what a row asks of its time: the least that does. */
final class TimeCell implements TimeTerm.Visitor<String> {

  /** The cell for all that a row asks. */
  static String of(List<TimeTerm> terms) {
    TimeCell cell = new TimeCell();
    return terms.stream().map(term -> term.accept(cell)).collect(Collectors.joining("，"));
  }

  @Override
  public String flexible(TimeTerm.Flexible term) {
    return term.chinese();
  }

  @Override
  public String fixed(TimeTerm.Fixed term) {
    return term.chinese();
  }

  @Override
  public String relativelyFixed(TimeTerm.RelativelyFixed term) {
    return term.chinese();
  }

  @Override
  public String fixedDaily(TimeTerm.FixedDaily term) {
    return "每天固定" + term.hours().least();
  }

  @Override
  public String onSite(TimeTerm.OnSite term) {
    OnSitePeriod period = term.period() == OnSitePeriod.DAY_OR_WEEK ? OnSitePeriod.WEEK : term.period();
    return period.chinese() + "到岗" + term.hours().value().map(hours -> hours.least().toString()).orElse("一定时间");
  }

  @Override
  public String restFlexible(TimeTerm.RestFlexible term) {
    return term.chinese();
  }

  @Override
  public String earlyLeave(TimeTerm.EarlyLeave term) {
    return "可提前" + term.hours().least() + "下班";
  }

  @Override
  public String leaveOnDemand(TimeTerm.LeaveOnDemand term) {
    return term.chinese();
  }

  @Override
  public String schoolDay(TimeTerm.SchoolDay term) {
    return term.chinese();
  }

  @Override
  public String shortTerm(TimeTerm.ShortTerm term) {
    return term.kinds().stream().sorted().findFirst().map(SeasonKind::chinese).orElseThrow() + "短期用工";
  }
}
