package org.mamapost.analysis;

import org.mamapost.catalogue.TimeTerm;
import org.mamapost.text.Named;

/** The kinds of terms that a 时间地点 cell says of time, whatever hours it names. */
enum TimeKind implements Named {
  FLEXIBLE("时间灵活", "flexible hours"),
  FIXED("时间固定", "fixed hours"),
  RELATIVELY_FIXED("时间相对固定", "hours fixed on the whole"),
  FIXED_DAILY("每天固定时间工作", "fixed hours of work a day"),
  ON_SITE("坐班或到岗", "attendance"),
  REST_FLEXIBLE("其余时间灵活", "the rest of the time flexible"),
  EARLY_LEAVE("可提前下班", "early leave"),
  LEAVE_ON_DEMAND("按需请假", "leave on demand"),
  SCHOOL_DAY("可随孩子上下学时间上班", "work by the child's school day"),
  SHORT_TERM("季节性、周期性短期用工", "seasonal or periodic work");

  private final String chinese;
  private final String english;

  TimeKind(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  static TimeKind of(TimeTerm term) {
    return term.accept(new Kinds());
  }

  @Override
  public String chinese() {
    return chinese;
  }

  @Override
  public String english() {
    return english;
  }

  private static final class Kinds implements TimeTerm.Visitor<TimeKind> {
    @Override
    public TimeKind flexible(TimeTerm.Flexible term) {
      return FLEXIBLE;
    }

    @Override
    public TimeKind fixed(TimeTerm.Fixed term) {
      return FIXED;
    }

    @Override
    public TimeKind relativelyFixed(TimeTerm.RelativelyFixed term) {
      return RELATIVELY_FIXED;
    }

    @Override
    public TimeKind fixedDaily(TimeTerm.FixedDaily term) {
      return FIXED_DAILY;
    }

    @Override
    public TimeKind onSite(TimeTerm.OnSite term) {
      return ON_SITE;
    }

    @Override
    public TimeKind restFlexible(TimeTerm.RestFlexible term) {
      return REST_FLEXIBLE;
    }

    @Override
    public TimeKind earlyLeave(TimeTerm.EarlyLeave term) {
      return EARLY_LEAVE;
    }

    @Override
    public TimeKind leaveOnDemand(TimeTerm.LeaveOnDemand term) {
      return LEAVE_ON_DEMAND;
    }

    @Override
    public TimeKind schoolDay(TimeTerm.SchoolDay term) {
      return SCHOOL_DAY;
    }

    @Override
    public TimeKind shortTerm(TimeTerm.ShortTerm term) {
      return SHORT_TERM;
    }
  }
}
