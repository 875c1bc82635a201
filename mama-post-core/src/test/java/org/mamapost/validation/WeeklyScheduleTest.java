package org.mamapost.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.catalogue.PostCell;
import org.mamapost.format.PostColumn;

/** Windows of attendance against hours of work (家政服务, 2-3小时) and of attendance (市场销售, 1-2小时). */
class WeeklyScheduleTest {

  private static PostCheck domestic(String schedule) {
    return PostCheck.postOf("家政服务").at(schedule);
  }

  private static PostCheck sales(String schedule) {
    return PostCheck.postOf("市场销售").at(schedule + "，其余时间灵活");
  }

  @Test
  void windowsAreWorkingTimeOnlyWhereTheirBreaksAreWritten() {
    domestic("周一至周五 09:00-12:00").isUnknownIn(PostCell.TIME_AND_PLACE, "time.daily-hours");
    domestic("周一至周五 09:00-12:00 中间不休息").conforms();
    domestic("周一至周五 09:00-12:30 休息10:00-10:30").conforms();
    domestic("周一至周五 09:00-12:31 休息10:00-10:30").breaksIn(PostCell.TIME_AND_PLACE, "time.daily-hours")
        .repairedTo(PostColumn.SCHEDULE, "周一至周五 09:00-12:30 休息10:00-10:30");
    domestic("周一至周五 09:00-12:00 休息10:00-10:30、11:00-11:31")
        .breaksIn(PostCell.TIME_AND_PLACE, "time.daily-hours")
        .repairedTo(PostColumn.SCHEDULE, "周一至周五 09:00-12:01 休息10:00-10:30、11:00-11:31");
  }

  @Test
  void attendanceThatIsTooShortIsAnErrorWhateverItsBreaks() {
    domestic("周一至周五 09:00-10:59").breaksIn(PostCell.TIME_AND_PLACE, "time.daily-hours")
        .repairedTo(PostColumn.SCHEDULE, "每天固定2小时");
    domestic("周一至周五 09:00-11:00").isUnknownIn(PostCell.TIME_AND_PLACE, "time.daily-hours");
    domestic("周一至周五 09:00-19:00").isUnknownIn(PostCell.TIME_AND_PLACE, "time.daily-hours");
  }

  @Test
  void breaksDoNotShortenAttendance() {
    sales("周一至周五 09:00-11:00").conforms();
    sales("周一至周五 09:00-11:30 休息10:00-10:30").breaksIn(PostCell.TIME_AND_PLACE, "time.on-site-hours")
        .repairedTo(PostColumn.SCHEDULE, "周一至周五 09:00-11:00 休息10:00-10:30，其余时间灵活");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      周一至周六 07:00-08:00、15:30-17:00 中间不休息 |
      周一至周六 07:00-09:30、15:30-18:00 中间不休息 | 周一至周六 07:00-09:30、15:30-16:00 中间不休息
      周一至周六 07:00-07:30、15:30-16:00 中间不休息 | 周一至周六 07:00-07:30、15:30-17:00 中间不休息
      周一、周三 22:00-次日00:30 中间不休息 |
      周一、周三 22:00-次日06:00 中间不休息 | 周一、周三 22:00-次日01:00 中间不休息
      周一、周三 22:00-次日06:00 休息02:00-02:30 | 周一、周三 22:00-次日01:00 中间不休息
      周一、周三 23:30-24:00 中间不休息 | 周一、周三 23:30-次日01:30 中间不休息
      周一、周三 20:00-次日01:00 中间不休息 | 周一、周三 20:00-23:00 中间不休息
      周一、周三 21:00-次日01:00 中间不休息 | 周一、周三 21:00-24:00 中间不休息
      周一至周五 09:00-11:00 中间不休息；周六 14:00-17:30 中间不休息 | 周一至周五 09:00-11:00 中间不休息；周六 14:00-17:00 中间不休息
      周一 09:00-10:00 中间不休息；周二 09:00-14:00 中间不休息 | 周一 09:00-11:00 中间不休息；周二 09:00-12:00 中间不休息
      周一至周五 08:00-11:00、13:00-13:30 中间不休息 | 周一至周五 08:00-11:00 中间不休息
      周一至周五 09:00-16:00 休息11:00-12:30 | 周一至周五 09:00-13:30 休息11:00-12:30
      周一至周五 09:00-16:00 休息14:00-15:30 | 周一至周五 09:00-12:00 中间不休息
      周一至周五 09:00-14:00 休息12:00-13:00、13:30-13:40 | 周一至周五 09:00-12:00 中间不休息
      周一至周五 09:00-14:00 休息10:00-11:00、12:50-13:10 | 周一至周五 09:00-13:20 休息10:00-11:00、12:50-13:10
      周一至周五 09:00-14:00 休息10:00-11:00、13:00-13:40 | 周一至周五 09:00-13:00 休息10:00-11:00
      周一 08:00-09:00、23:00-24:00 中间不休息；周二 00:00-03:00 中间不休息 |
      周一 08:00-08:30、23:00-24:00 中间不休息；周二 00:00-03:00 中间不休息 | 每天固定2小时
      周一 23:00-次日23:00 休息00:00-22:00 |
      周一 23:59-次日00:00 中间不休息 | 周一 23:59-次日01:59 中间不休息
      """)
  void repairsMoveTheEndOfTheLastWindowOrSayTheHours(String schedule, String repaired) {
    PostCheck post = domestic(schedule);
    if (repaired == null) {
      post.conforms();
      return;
    }
    post.breaksIn(PostCell.TIME_AND_PLACE, "time.daily-hours").repairedTo(PostColumn.SCHEDULE, repaired);
  }

  @Test
  void oneDayTooLongBreaksAndIsTheOneNamed() {
    domestic("周一至周四 09:00-11:00 中间不休息；周五 09:00-12:01 中间不休息")
        .breaksIn(PostCell.TIME_AND_PLACE, "time.daily-hours")
        .saying("周五 09:00-12:01 中间不休息，每天3小时1分，应为2-3小时",
            "Fri 09:00-12:01 (no break) comes to 3 h 1 min a day; it should be 2-3 h");
  }

  @Test
  void anErrorOutweighsADayOfWhichNobodyCanTell() {
    Finding finding = domestic("周一至周四 09:00-12:00；周五 09:00-12:01 中间不休息")
        .breaksIn(PostCell.TIME_AND_PLACE, "time.daily-hours").finding();
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(List.of("周五"), List.of(finding.message().render(Locale.CHINA).substring(0, 2)));
  }

  @Test
  void attendanceByTheWeekIsNotAttendanceByTheDay() {
    PostCheck.postOf("市场销售").at("每周到岗7小时，其余时间灵活").breaksIn(PostCell.TIME_AND_PLACE, "time.kind")
        .repairedTo(PostColumn.SCHEDULE, "每天到岗1-2小时，其余时间灵活");
    PostCheck.postOf("弹性兼顾型").at("周一至周五 09:00-17:00，其余时间灵活").conforms();
  }
}
