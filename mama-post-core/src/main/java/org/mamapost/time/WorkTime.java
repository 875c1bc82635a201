package org.mamapost.time;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mamapost.amount.HoursRange;
import org.mamapost.fact.Stated;
import org.mamapost.text.Named;

/** How a post arranges its working time, named as a message names it. A closed set: the check answers for each. */
public sealed interface WorkTime extends Named, Serializable {

  /** 时间灵活: the worker chooses when. */
  record Flexible() implements WorkTime {
    @Override
    public String chinese() {
      return "时间灵活";
    }

    @Override
    public String english() {
      return "flexible hours";
    }
  }

  /** 时间固定: fixed hours that the notice does not spell out. */
  record Fixed() implements WorkTime {
    @Override
    public String chinese() {
      return "时间固定";
    }

    @Override
    public String english() {
      return "fixed hours";
    }
  }

  /** 时间相对固定: fixed on the whole. */
  record RelativelyFixed() implements WorkTime {
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
   * 每天固定2.5小时: a fixed number of working hours on each day that is worked.
   *
   * @param hours working hours a day
   */
  record FixedDaily(HoursRange hours) implements WorkTime {
    /**
     * Checks the hours.
     *
     * @throws IllegalArgumentException if they are more than a day has
     */
    public FixedDaily {
      OnSitePeriod.DAY.refuseLonger(hours);
    }

    @Override
    public String chinese() {
      return "每天固定" + hours;
    }

    @Override
    public String english() {
      return "a fixed " + hours.english() + " a day";
    }
  }

  /**
   * 坐班每天1.5小时, 每周到岗10小时: attendance at the work place for some of the time.
   *
   * @param period what the attendance is counted by
   * @param hours hours of attendance in each period; unknown where the notice says only 一定时间
   */
  record OnSite(OnSitePeriod period, Stated<HoursRange> hours) implements WorkTime {
    /**
     * Checks the hours.
     *
     * @throws IllegalArgumentException if they are more than the period has
     */
    public OnSite {
      hours.value().ifPresent(period::refuseLonger);
    }

    @Override
    public String chinese() {
      String attendance = period == OnSitePeriod.DAY ? "坐班" : "到岗";
      return period.chinese() + hours.fold(
          () -> attendance + "一定时间", () -> "无需到岗", length -> attendance + length);
    }

    @Override
    public String english() {
      return hours.fold(
          () -> "on site for some time ", () -> "no attendance ", length -> "on site for " + length.english() + " ")
          + period.english();
    }
  }

  /**
   * 周一至周五 08:30-16:30: windows of attendance on the days of the week.
   *
   * @param groups the days, each in one group only
   */
  record Weekly(List<DayGroup> groups) implements WorkTime {

    /**
     * Checks that each weekday stands once, and that no night runs into the next morning's window.
     *
     * @throws IllegalArgumentException if there is no group, if a day stands in two, or if windows of neighbouring days
     *     overlap
     */
    public Weekly {
      groups = List.copyOf(groups);
      if (groups.isEmpty()) {
        throw new IllegalArgumentException("a weekly schedule has at least one day");
      }
      Set<DayOfWeek> seen = EnumSet.noneOf(DayOfWeek.class);
      for (DayGroup group : groups) {
        for (DayOfWeek day : group.days()) {
          if (!seen.add(day)) {
            throw new IllegalArgumentException(day + " stands twice in the weekly schedule");
          }
        }
      }
      refuseNightsIntoMornings(groups);
    }

    /** The groups of days, such as {@code 周一至周五 08:30-11:30；周六 09:00-11:00}. */
    @Override
    public String chinese() {
      return groups.stream().map(DayGroup::chinese).collect(Collectors.joining("；"));
    }

    @Override
    public String english() {
      return groups.stream().map(DayGroup::english).collect(Collectors.joining("; "));
    }

    private static void refuseNightsIntoMornings(List<DayGroup> groups) {
      for (DayGroup evening : groups) {
        TimeWindow night = evening.windows().get(evening.windows().size() - 1);
        for (DayGroup morning : groups) {
          TimeWindow early = morning.windows().get(0);
          boolean follows = evening.days().stream().anyMatch(day -> morning.days().contains(day.plus(1)));
          if (follows && night.endMinute() - TimeWindow.DAY > early.startMinute()) {
            throw new IllegalArgumentException(night + " runs into " + early + " of the day after");
          }
        }
      }
    }
  }
}
