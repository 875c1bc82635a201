package org.mamapost.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.catalogue.PostCell;
import org.mamapost.format.PostColumn;

/** The time half of 时间地点, row by row. */
class AnnexTimeTest {

  private static final String ALL_ELSE_GRANTED = "，可提前1.5小时下班，可按需请假，可随孩子上下学时间上班，其余时间灵活";

  private static final List<String> ARRANGEMENTS = List.of(
      "时间灵活", "时间固定", "时间相对固定", "每天固定2.5小时", "坐班每天1.5小时", "每周到岗10小时",
      "周一至周五 09:00-11:30 中间不休息", "周一至周五 09:00-11:30");

  /** + conforms; ? unknown; - breaks. Behind it the rule, time.kind where nothing stands. */
  private static final Map<String, String> ANNEX = AnnexPosts.rows("""
      全程陪伴型 | + | - | - | - | - | - | - | -
      弹性兼顾型 | - | ?on-site-hours | ?on-site-hours | + | + | + | + | +
      安心工作型 | - | + | - | + | - | - | + | +
      生产线 | + | + | + | + | + | + | + | +
      短期用工 | - | + | - | + | - | - | + | +
      市场销售 | - | ?on-site-hours | ?on-site-hours | -on-site-hours | + | - | -on-site-hours | -on-site-hours
      托育保障 | - | + | - | + | - | - | + | +
      远程线上 | + | - | - | - | - | - | - | -
      项目制 | + | - | - | - | - | - | - | -
      家政服务 | - | ?daily-hours | - | + | - | - | + | ?daily-hours
      家庭友好 | - | + | + | + | + | + | + | +
      手工制作 | + | - | - | - | - | - | - | -
      志愿服务 | + | - | - | - | - | - | - | -
      学校餐厅 | + | + | + | + | + | + | + | +
      平台经济 | + | - | - | - | - | - | - | -
      创业型 | + | - | - | - | - | - | - | -
      城镇公益性岗位 | - | + | - | + | - | - | + | +
      乡村公益性岗位 | + | - | - | - | - | - | - | -
      """);

  /** The words that speak of time, and what a post repaired to them prints. */
  private static final Map<String, String> PRINTED = AnnexPosts.rows("""
      全程陪伴型 | 时间灵活 | 时间灵活
      弹性兼顾型 | 固定工作时段，灵活时间安排，每天或每周需到岗一定时间 | 每天或每周到岗一定时间
      安心工作型 | 固定时间、地点，允许按需请假，灵活调整 | 时间固定
      生产线 | 可提前1-2小时下班 | 可提前1-2小时下班
      短期用工 | 季节性、周期性短期用工，时段固定 | 时间固定
      市场销售 | 每天坐班1-2小时，其余时间地点灵活 | 每天到岗1-2小时
      托育保障 | 时间、地点固定，按需请假 | 时间固定
      远程线上 | 时间灵活 | 时间灵活
      项目制 | 时间灵活 | 时间灵活
      家政服务 | 每天固定时间工作2-3小时 | 每天固定2-3小时
      家庭友好 | 时间相对固定 | 时间相对固定
      手工制作 | 时间灵活 | 时间灵活
      志愿服务 | 时间灵活 | 时间灵活
      学校餐厅 | 可随孩子上下学时间上班 | 可随孩子上下学时间上班
      平台经济 | 时间灵活 | 时间灵活
      创业型 | 时间灵活 | 时间灵活
      城镇公益性岗位 | 时间固定 | 时间固定
      乡村公益性岗位 | 时间灵活 | 时间灵活
      """);

  static Stream<Arguments> arrangements() {
    return ANNEX.entrySet().stream().flatMap(row -> {
      List<String> answers = AnnexPosts.split(row.getValue());
      return IntStream.range(0, ARRANGEMENTS.size())
          .mapToObj(i -> Arguments.of(row.getKey(), ARRANGEMENTS.get(i), answers.get(i)));
    });
  }

  @Test
  void allRowsAreHere() {
    assertEquals(AnnexPosts.rowNames(), List.copyOf(ANNEX.keySet()));
    assertEquals(AnnexPosts.rowNames(), List.copyOf(PRINTED.keySet()));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("arrangements")
  void arrangement(String row, String time, String answer) {
    PostCheck post = PostCheck.postOf(row).at("季节性 " + time + ALL_ELSE_GRANTED);
    String rule = answer.length() == 1 ? "time.kind" : "time." + answer.substring(1);
    String quote = AnnexPosts.split(PRINTED.get(row)).get(0);
    switch (answer.charAt(0)) {
      case '+' -> post.conforms();
      case '?' -> post.isUnknownIn(PostCell.TIME_AND_PLACE, rule).citing(clause(row), quote);
      default -> {
        FindingCheck finding = post.breaksIn(PostCell.TIME_AND_PLACE, rule).citing(clause(row), quote);
        if (rule.equals("time.kind")) {
          finding.repairedTo(PostColumn.SCHEDULE,
              "季节性 " + AnnexPosts.split(PRINTED.get(row)).get(1) + ALL_ELSE_GRANTED);
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.mamapost.validation.AnnexPosts#rowNames")
  void aScheduleLeftUnsaidIsUnknownAndNoneIsAnError(String row) {
    String quote = AnnexPosts.split(PRINTED.get(row)).get(0);
    PostCheck.postOf(row).at("").isUnknownIn(PostCell.TIME_AND_PLACE, "time.kind").citing(clause(row), quote);
    PostCheck.postOf(row).at("无").breaksIn(PostCell.TIME_AND_PLACE, "time.kind").citing(clause(row), quote)
        .repaired();
  }

  /** 1小时59分, 2小时, 3小时, 3小时1分, and the same for the other numbers of the annex. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(delimiter = '|', textBlock = """
      家政服务 | 每天固定1小时59分 | 每天固定2小时
      家政服务 | 每天固定2小时 |
      家政服务 | 每天固定3小时 |
      家政服务 | 每天固定3小时1分 | 每天固定3小时
      家政服务 | 每天固定2-3小时 |
      家政服务 | 每天固定1.5-2.5小时 | 每天固定2-2.5小时
      家政服务 | 每天固定2.5-4小时 | 每天固定2.5-3小时
      家政服务 | 每天固定1-4小时 | 每天固定2-3小时
      家政服务 | 每天固定4-5小时 | 每天固定3小时
      家政服务 | 周一至周五 09:00-10:59 中间不休息 | 周一至周五 09:00-11:00 中间不休息
      家政服务 | 周一至周五 09:00-11:00 中间不休息 |
      家政服务 | 周一至周五 09:00-12:00 中间不休息 |
      家政服务 | 周一至周五 09:00-12:01 中间不休息 | 周一至周五 09:00-12:00 中间不休息
      市场销售 | 每天坐班59分钟，其余时间灵活 | 每天到岗1小时，其余时间灵活
      市场销售 | 每天坐班1小时，其余时间灵活 |
      市场销售 | 每天坐班2小时，其余时间灵活 |
      市场销售 | 每天坐班2小时1分，其余时间灵活 | 每天到岗2小时，其余时间灵活
      市场销售 | 每天坐班1-3小时，其余时间灵活 | 每天到岗1-2小时，其余时间灵活
      市场销售 | 周一至周五 09:00-09:59，其余时间灵活 | 周一至周五 09:00-10:00，其余时间灵活
      市场销售 | 周一至周五 09:00-10:00，其余时间灵活 |
      市场销售 | 周一至周五 09:00-11:00，其余时间灵活 |
      市场销售 | 周一至周五 09:00-11:01，其余时间灵活 | 周一至周五 09:00-11:00，其余时间灵活
      生产线 | 可提前59分钟下班 | 可提前1小时下班
      生产线 | 可提前1小时下班 |
      生产线 | 可提前2小时下班 |
      生产线 | 可提前1-2小时下班 |
      生产线 | 可提前2小时1分下班 | 可提前2小时下班
      生产线 | 可提前0.5-1.5小时下班 | 可提前1-1.5小时下班
      """)
  void hours(String row, String schedule, String repaired) {
    PostCheck post = PostCheck.postOf(row).at(schedule);
    if (repaired == null) {
      post.conforms();
      return;
    }
    String rule = row.equals("家政服务") ? "time.daily-hours"
        : row.equals("市场销售") ? "time.on-site-hours" : "time.early-leave";
    post.breaksIn(PostCell.TIME_AND_PLACE, rule).repairedTo(PostColumn.SCHEDULE, repaired);
  }

  @ParameterizedTest(name = "{0} {4}")
  @CsvSource(delimiter = '|', textBlock = """
      弹性兼顾型 | 每周到岗10小时 | 其余时间灵活 | 其余时间不灵活 | time.rest-flexible
      安心工作型 | 时间固定 | 可按需请假 | 不可按需请假 | time.leave-on-demand
      生产线 | 时间固定 | 可提前1-2小时下班 | 不可提前下班 | time.early-leave
      市场销售 | 每天到岗1.5小时 | 其余时间灵活 | 其余时间不灵活 | time.rest-flexible
      托育保障 | 时间固定 | 可按需请假 | 不可按需请假 | time.leave-on-demand
      学校餐厅 | 时间固定 | 可随孩子上下学时间上班 | 不可随孩子上下学时间上班 | time.school-day
      """)
  void aPermissionIsGrantedRefusedOrUnstated(String row, String time, String granted, String refused, String rule) {
    PostCheck.postOf(row).at(time + "，" + granted).conforms();
    PostCheck.postOf(row).at(time).isUnknownIn(PostCell.TIME_AND_PLACE, rule);
    PostCheck.postOf(row).at(time + "，" + refused).breaksIn(PostCell.TIME_AND_PLACE, rule)
        .repairedTo(PostColumn.SCHEDULE, time + "，" + granted);
  }

  @Test
  void shortTermWorkHasASeason() {
    PostCheck.postOf("短期用工").at("季节性 时间固定").conforms();
    PostCheck.postOf("短期用工").at("周期性 2025-06-01至2025-09-30 时间固定").conforms();
    PostCheck.postOf("短期用工").at("季节性、周期性 时间固定").conforms();
    PostCheck.postOf("短期用工").at("时间固定").isUnknownIn(PostCell.TIME_AND_PLACE, "time.term");
    PostCheck.postOf("短期用工").at("非短期用工 时间固定").breaksIn(PostCell.TIME_AND_PLACE, "time.term")
        .repairedTo(PostColumn.SCHEDULE, "季节性、周期性 时间固定");
  }

  @Test
  void attendanceThatIsNotAskedForIsNone() {
    PostCheck.postOf("弹性兼顾型").at("每天到岗一定时间，其余时间灵活").conforms();
    PostCheck.postOf("弹性兼顾型").at("每天无需到岗，其余时间灵活").breaksIn(PostCell.TIME_AND_PLACE, "time.kind")
        .repairedTo(PostColumn.SCHEDULE, "每天或每周到岗一定时间，其余时间灵活");
    PostCheck.postOf("市场销售").at("每天无需到岗，其余时间灵活").breaksIn(PostCell.TIME_AND_PLACE, "time.kind")
        .repairedTo(PostColumn.SCHEDULE, "每天到岗1-2小时，其余时间灵活");
    PostCheck.postOf("市场销售").at("每天到岗一定时间，其余时间灵活")
        .isUnknownIn(PostCell.TIME_AND_PLACE, "time.on-site-hours");
  }

  @Test
  void whollyFlexibleTimeStaysFlexibleBesideTheAttendanceARepairAdds() {
    PostCheck.postOf("市场销售").at("时间灵活").breaksIn(PostCell.TIME_AND_PLACE, "time.kind")
        .repairedTo(PostColumn.SCHEDULE, "每天到岗1-2小时，其余时间灵活");
    PostCheck.postOf("弹性兼顾型").at("时间灵活").breaksIn(PostCell.TIME_AND_PLACE, "time.kind")
        .repairedTo(PostColumn.SCHEDULE, "每天或每周到岗一定时间，其余时间灵活");
  }

  private static String clause(String row) {
    return PostCheck.postOf(row).report().getDeclaredRows().get(0).clause();
  }
}
