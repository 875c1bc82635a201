package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.amount.HoursRange;
import org.mamapost.fact.Permission;
import org.mamapost.fact.Stated;
import org.mamapost.time.DayGroup;
import org.mamapost.time.Schedule;
import org.mamapost.time.Season;
import org.mamapost.time.SeasonKind;
import org.mamapost.time.TimeWindow;
import org.mamapost.time.WorkTime;

/** 时间安排. Prints what a schedule states, clause by clause, and reads all that {@link ScheduleParser} reads. */
final class ScheduleFormat implements CellFormat<ScheduleCell> {

  @Override
  public Validation<Seq<Fault>, ScheduleCell> parse(String text) {
    return ScheduleParser.parse(text);
  }

  /** Prints the schedule; the place has a cell of its own. */
  @Override
  public String print(ScheduleCell cell) {
    return print(cell.schedule());
  }

  static String print(Schedule schedule) {
    String clauses = Stream.of(
            seasonAndTime(schedule),
            earlyLeave(schedule.getEarlyLeave()),
            permission(schedule.getLeaveOnDemand(), "可按需请假", "不可按需请假"),
            permission(schedule.getSchoolDay(), "可随孩子上下学时间上班", "不可随孩子上下学时间上班"),
            permission(schedule.getRestFlexible(), "其余时间灵活", "其余时间不灵活"),
            permission(schedule.getOwnHours(), "可自选时段", "不可自选时段"),
            permission(schedule.getTakeHome(), "可带回家工作", "不可带回家工作"))
        .filter(clause -> !clause.isEmpty())
        .collect(Collectors.joining("，"));
    return clauses.isEmpty() ? "时间未说明" : clauses;
  }

  private static String seasonAndTime(Schedule schedule) {
    String season = schedule.getSeason().fold(() -> "", () -> "非短期用工", ScheduleFormat::season);
    String time = schedule.getTime().fold(() -> "", () -> "无工作时间", ScheduleFormat::time);
    return (season + " " + time).strip();
  }

  private static String season(Season season) {
    String kinds = season.kinds().stream().map(SeasonKind::chinese).collect(Collectors.joining("、"));
    return kinds + season.dates().fold(() -> "", () -> SeasonReader.NO_DATES, dates -> " " + dates);
  }

  private static String time(WorkTime time) {
    if (time instanceof WorkTime.Weekly weekly) {
      return weekly.groups().stream().map(ScheduleFormat::group).collect(Collectors.joining("；"));
    }
    if (time instanceof WorkTime.OnSite onSite) {
      return onSite.period().chinese()
          + onSite.hours().fold(() -> "到岗一定时间", () -> "无需到岗", hours -> "到岗" + hours);
    }
    if (time instanceof WorkTime.FixedDaily daily) {
      return "每天固定" + daily.hours();
    }
    if (time instanceof WorkTime.RelativelyFixed) {
      return "时间相对固定";
    }
    return time instanceof WorkTime.Fixed ? "时间固定" : "时间灵活";
  }

  private static String group(DayGroup group) {
    return Weekdays.print(group.days()) + " " + windows(group.windows())
        + group.breaks().fold(() -> "", () -> " 中间不休息", breaks -> " 休息" + windows(breaks));
  }

  private static String windows(List<TimeWindow> windows) {
    return windows.stream().map(TimeWindow::toString).collect(Collectors.joining("、"));
  }

  private static String earlyLeave(Stated<HoursRange> earlyLeave) {
    return earlyLeave.fold(() -> "", () -> "不可提前下班", hours -> "可提前" + hours + "下班");
  }

  private static String permission(Permission permission, String granted, String refused) {
    return switch (permission) {
      case UNSTATED -> "";
      case GRANTED -> granted;
      case REFUSED -> refused;
    };
  }
}
