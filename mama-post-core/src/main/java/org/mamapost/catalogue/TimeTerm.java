package org.mamapost.catalogue;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mamapost.amount.HoursRange;
import org.mamapost.fact.Stated;
import org.mamapost.text.Named;
import org.mamapost.time.OnSitePeriod;
import org.mamapost.time.SeasonKind;

/**
 * One thing that a catalogue's 时间地点 cell asks of a post's time. A cell may ask several; each has to hold.
 *
 * <p>A closed set, which the check switches on by {@link #accept}.
 */
public sealed interface TimeTerm extends Named, Serializable {

  /**
   * Calls the visitor's method for this kind of term.
   *
   * @param visitor answers for each kind
   * @return the visitor's answer
   */
  <R> R accept(Visitor<R> visitor);

  /** 时间灵活. */
  record Flexible() implements TimeTerm {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.flexible(this);
    }

    @Override
    public String chinese() {
      return "时间灵活";
    }

    @Override
    public String english() {
      return "flexible hours";
    }
  }

  /** 时间固定, 时段固定. */
  record Fixed() implements TimeTerm {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fixed(this);
    }

    @Override
    public String chinese() {
      return "时间固定";
    }

    @Override
    public String english() {
      return "fixed hours";
    }
  }

  /** 时间相对固定. */
  record RelativelyFixed() implements TimeTerm {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.relativelyFixed(this);
    }

    @Override
    public String chinese() {
      return "时间相对固定";
    }

    @Override
    public String english() {
      return "hours fixed on the whole";
    }
  }

  /**
   * 每天固定时间工作2-3小时.
   *
   * @param hours working hours a day
   */
  record FixedDaily(HoursRange hours) implements TimeTerm {
    /** Checks that the hours are there. */
    public FixedDaily {
      Objects.requireNonNull(hours, "hours");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fixedDaily(this);
    }

    @Override
    public String chinese() {
      return "每天固定时间工作" + hours;
    }

    @Override
    public String english() {
      return "a fixed " + hours.english() + " of work a day";
    }
  }

  /**
   * 每天坐班1-2小时, 每天或每周需到岗一定时间.
   *
   * @param period what the attendance is counted by
   * @param hours hours of attendance a period; none where the cell gives no number
   */
  record OnSite(OnSitePeriod period, Stated<HoursRange> hours) implements TimeTerm {
    /** Checks that nothing is missing. */
    public OnSite {
      Objects.requireNonNull(period, "period");
      Objects.requireNonNull(hours, "hours");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onSite(this);
    }

    @Override
    public String chinese() {
      // The annex's own words: 坐班 where attendance is daily, 到岗 where it may be weekly.
      String attendance = period == OnSitePeriod.DAY ? "坐班" : "到岗";
      return period.chinese() + attendance + hours.value().map(HoursRange::toString).orElse("一定时间");
    }

    @Override
    public String english() {
      return "on site for " + hours.value().map(HoursRange::english).orElse("some time") + " "
          + period.english();
    }
  }

  /** 其余时间灵活: beside the attendance, the worker chooses when. */
  record RestFlexible() implements TimeTerm {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.restFlexible(this);
    }

    @Override
    public String chinese() {
      return "其余时间灵活";
    }

    @Override
    public String english() {
      return "the rest of the time flexible";
    }
  }

  /**
   * 可提前1-2小时下班.
   *
   * @param hours how much earlier the worker may leave
   */
  record EarlyLeave(HoursRange hours) implements TimeTerm {
    /** Checks that the hours are there. */
    public EarlyLeave {
      Objects.requireNonNull(hours, "hours");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.earlyLeave(this);
    }

    @Override
    public String chinese() {
      return "可提前" + hours + "下班";
    }

    @Override
    public String english() {
      return "may leave " + hours.english() + " early";
    }
  }

  /** 按需请假. */
  record LeaveOnDemand() implements TimeTerm {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.leaveOnDemand(this);
    }

    @Override
    public String chinese() {
      return "可按需请假";
    }

    @Override
    public String english() {
      return "leave on demand";
    }
  }

  /** 可随孩子上下学时间上班. */
  record SchoolDay() implements TimeTerm {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.schoolDay(this);
    }

    @Override
    public String chinese() {
      return "可随孩子上下学时间上班";
    }

    @Override
    public String english() {
      return "may work by the child's school day";
    }
  }

  /**
   * 季节性、周期性短期用工.
   *
   * @param kinds the kinds the cell prints
   */
  record ShortTerm(Set<SeasonKind> kinds) implements TimeTerm {
    /** Checks that there is a kind. */
    public ShortTerm {
      kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.shortTerm(this);
    }

    @Override
    public String chinese() {
      return kinds.stream().sorted().map(SeasonKind::chinese).collect(Collectors.joining("、")) + "短期用工";
    }

    @Override
    public String english() {
      return kinds.stream().sorted().map(SeasonKind::english).collect(Collectors.joining(" or ")) + " short-term work";
    }
  }

  /**
   * Answers for each kind of term.
   *
   * @param <R> the answers
   */
  interface Visitor<R> {
    /** Answers for 时间灵活. */
    R flexible(Flexible term);

    /** Answers for 时间固定. */
    R fixed(Fixed term);

    /** Answers for 时间相对固定. */
    R relativelyFixed(RelativelyFixed term);

    /** Answers for 每天固定时间工作2-3小时. */
    R fixedDaily(FixedDaily term);

    /** Answers for 每天坐班1-2小时. */
    R onSite(OnSite term);

    /** Answers for 其余时间灵活. */
    R restFlexible(RestFlexible term);

    /** Answers for 可提前1-2小时下班. */
    R earlyLeave(EarlyLeave term);

    /** Answers for 按需请假. */
    R leaveOnDemand(LeaveOnDemand term);

    /** Answers for 可随孩子上下学时间上班. */
    R schoolDay(SchoolDay term);

    /** Answers for 季节性、周期性短期用工. */
    R shortTerm(ShortTerm term);
  }
}
