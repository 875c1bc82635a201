package org.mamapost.validation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.PostCell;
import org.mamapost.interpretation.FixedTime;
import org.mamapost.interpretation.WorkedHours;

/** Attendance that is known to be none is not attendance of which nothing is known. */
class NeverThereTest {

  @ParameterizedTest
  @ValueSource(strings = {"每天无需到岗，其余时间灵活", "每周到岗0小时，其余时间灵活"})
  void whoIsNeverThereDoesNotSuitARowThatAsksForAttendance(String schedule) {
    PostCheck.postOf("弹性兼顾型").at(schedule).breaksIn(PostCell.TIME_AND_PLACE, "time.kind");
    PostCheck.postOf("市场销售").at(schedule).breaksIn(PostCell.TIME_AND_PLACE, "time.kind");
    PostCheck.postOf("家庭友好").at(schedule).breaksIn(PostCell.TIME_AND_PLACE, "time.kind");
  }

  @Test
  void theMessageSaysWhatWasRead() {
    PostCheck.postOf("市场销售").at("每天无需到岗，其余时间灵活").breaksIn(PostCell.TIME_AND_PLACE, "time.kind")
        .saying("时间安排为每天无需到岗，应为每天坐班1-2小时",
            "the time is stated as no attendance a day; it should be on site for 1-2 h a day");
  }

  @Test
  void aPeriodLeftOpenCannotBeTold() {
    PostCheck.postOf("市场销售").at("每天或每周到岗1.5小时，其余时间灵活")
        .isUnknownIn(PostCell.TIME_AND_PLACE, "time.on-site-hours");
  }

  @Test
  void whatCountsAsFixedAndAsAttendanceIsRead() {
    PostCheck.postOf("城镇公益性岗位").at("每天固定2.5小时").conforms();
    PostCheck.postOf("城镇公益性岗位").at("每天固定2.5小时")
        .under(WeihaiPolicy.policy().with(FixedTime.WINDOWS_ALONE)).isUnknownIn(PostCell.TIME_AND_PLACE, "time.kind");
    PostCheck.postOf("城镇公益性岗位").at("周一至周五 09:00-11:00，其余时间灵活")
        .under(WeihaiPolicy.policy().with(FixedTime.WINDOWS_ALONE)).isUnknownIn(PostCell.TIME_AND_PLACE, "time.kind");
    PostCheck.postOf("城镇公益性岗位").at("周一至周五 09:00-11:00")
        .under(WeihaiPolicy.policy().with(FixedTime.WINDOWS_ALONE)).conforms();
    PostCheck.postOf("市场销售").at("每天固定2小时，其余时间灵活").conforms();
    PostCheck.postOf("市场销售").at("每天固定2小时，其余时间灵活")
        .under(WeihaiPolicy.policy().with(WorkedHours.NOT_ATTENDANCE))
        .isUnknownIn(PostCell.TIME_AND_PLACE, "time.on-site-hours");
  }
}
