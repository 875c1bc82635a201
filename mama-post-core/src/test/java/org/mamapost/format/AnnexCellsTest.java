package org.mamapost.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.amount.HoursRange;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Permission;
import org.mamapost.fact.Stated;
import org.mamapost.post.MamaPost;
import org.mamapost.post.WorkPlace;
import org.mamapost.time.OnSitePeriod;
import org.mamapost.time.Schedule;
import org.mamapost.time.Season;
import org.mamapost.time.SeasonKind;
import org.mamapost.time.WorkTime;

/** The annex's own cells, with the line breaks it prints them with, are cells of a post table. */
class AnnexCellsTest {

  private static final Schedule FLEXIBLE = Schedule.of(new WorkTime.Flexible());
  private static final Schedule FIXED = Schedule.of(new WorkTime.Fixed());
  private static final Choice<PlaceKind> FLEXIBLE_PLACE = Choice.of(PlaceKind.FLEXIBLE);
  private static final Choice<PlaceKind> FIXED_PLACE = Choice.of(PlaceKind.FIXED);
  private static final Choice<PlaceKind> SPECIFIC_PLACE = Choice.of(PlaceKind.SPECIFIC);

  private static Arguments row(String name, String cell, Schedule schedule, Choice<PlaceKind> place) {
    return Arguments.of(name, cell, schedule, place == null ? Stated.unknown()
        : Stated.of(new WorkPlace(place, Stated.unknown())));
  }

  static Stream<Arguments> timeAndPlace() {
    Schedule onSiteSometimes = Schedule.builder()
        .time(Stated.of(new WorkTime.OnSite(OnSitePeriod.DAY_OR_WEEK, Stated.unknown())))
        .restFlexible(Permission.GRANTED).build();
    Schedule shortTerm = FIXED.toBuilder()
        .season(Stated.of(new Season(Set.of(SeasonKind.SEASONAL, SeasonKind.PERIODIC), Stated.unknown()))).build();
    Schedule onSiteDaily = Schedule.builder()
        .time(Stated.of(new WorkTime.OnSite(OnSitePeriod.DAY, Stated.of(HoursRange.of(1, 2)))))
        .restFlexible(Permission.GRANTED).build();
    Schedule onDemand = FIXED.toBuilder().leaveOnDemand(Permission.GRANTED).build();
    return Stream.of(
        row("全程陪伴型", "时间灵活地\n点灵活", FLEXIBLE, FLEXIBLE_PLACE),
        row("弹性兼顾型", "固定工作时\n段，灵活时\n间安排，每\n天或每周需\n到岗一定时\n间", onSiteSometimes, null),
        row("安心工作型", "固定时间、\n地点，允许\n按需请假，\n灵活调整", onDemand, FIXED_PLACE),
        row("生产线", "可提前1-2小\n时下班，地点\n固定",
            Schedule.builder().earlyLeave(Stated.of(HoursRange.of(1, 2))).build(), FIXED_PLACE),
        row("短期用工", "季节性、周期\n性短期用工，\n时段固定，地\n点特定", shortTerm, SPECIFIC_PLACE),
        row("市场销售", "每天坐班 1-2\n小时，其余时\n间地点灵活", onSiteDaily, FLEXIBLE_PLACE),
        row("托育保障", "时间、地点固\n定，按需请假", onDemand, FIXED_PLACE),
        row("远程线上", "时间灵活\n地点灵活", FLEXIBLE, FLEXIBLE_PLACE),
        row("项目制", "时间灵活\n地点灵活", FLEXIBLE, FLEXIBLE_PLACE),
        row("家政服务", "每天固定时间\n工作 2-3 小时，\n地点特定",
            Schedule.of(new WorkTime.FixedDaily(HoursRange.of(2, 3))), SPECIFIC_PLACE),
        row("家庭友好", "时间相对固定，\n地点特定或灵\n活", Schedule.of(new WorkTime.RelativelyFixed()),
            Choice.anyOf(List.of(PlaceKind.SPECIFIC, PlaceKind.FLEXIBLE))),
        row("手工制作", "时间灵活\n地点灵活", FLEXIBLE, FLEXIBLE_PLACE),
        row("志愿服务", "时间灵活\n地点灵活", FLEXIBLE, FLEXIBLE_PLACE),
        row("学校餐厅", "地点固定，可随\n孩子上下学时\n间上班",
            Schedule.builder().schoolDay(Permission.GRANTED).build(), FIXED_PLACE),
        row("平台经济", "时间灵活\n地点灵活", FLEXIBLE, FLEXIBLE_PLACE),
        row("创业型", "时间灵活\n地点灵活", FLEXIBLE, FLEXIBLE_PLACE),
        row("城镇公益性岗位", "时间固定地点\n固定", FIXED, FIXED_PLACE),
        row("乡村公益性岗位", "时间灵活地点\n固定", FLEXIBLE, FIXED_PLACE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("timeAndPlace")
  void timeAndPlace(String name, String cell, Schedule schedule, Stated<WorkPlace> place) {
    MamaPost post = Reading.post(PostColumn.SCHEDULE, cell);
    assertEquals(Stated.of(schedule), post.getSchedule());
    assertEquals(place, post.getWorkPlace());
    assertEquals(post, Reading.post(PostColumn.SCHEDULE, cell.replace("\n", "")));
  }

  @Test
  void allEighteenRowsAreHere() {
    assertEquals(18, timeAndPlace().count());
  }

  @ParameterizedTest
  @CsvSource({"按件或 按项目计酬, 按件计酬或按项目计酬", "按完成任 务量计酬, 按完成任务量计酬", "按件或按 月计酬, 按件计酬或按月计酬",
      "按件计酬, 按件计酬", "按月计酬, 按月计酬", "按小时计酬, 按小时计酬", "自主创收, 自主创收"})
  void payMethods(String cell, String printed) {
    assertPrints(printed, PostColumn.PAY_METHOD, cell);
  }

  @ParameterizedTest
  @CsvSource({"社会保险 或商业保 险, 社会保险或商业保险", "商业保险或 灵活就业社 会保险, 灵活就业社会保险或商业保险",
      "灵活就业 社会保险或 商业保险, 灵活就业社会保险或商业保险", "社会保险, 社会保险", "商业保险, 商业保险",
      "灵活就业社会 保险或职工社 会保险, 灵活就业社会保险或职工社会保险", "灵活就业社会 保险, 灵活就业社会保险"})
  void insurance(String cell, String printed) {
    assertPrints(printed, PostColumn.INSURANCE, cell);
  }

  @ParameterizedTest
  @CsvSource({"劳动合同或 劳务协议, 劳动合同或劳务协议", "劳动合同, 劳动合同", "劳务协议, 劳务协议", "劳务合同, 劳务合同",
      "无需合同, 无需合同"})
  void contracts(String cell, String printed) {
    assertPrints(printed, PostColumn.CONTRACT, cell);
  }

  @ParameterizedTest
  @CsvSource({"基础技能 特定技能, 基础技能或特定技能", "基础技能特定 技能, 基础技能或特定技能", "基础技能, 基础技能", "特定技能, 特定技能"})
  void skills(String cell, String printed) {
    assertPrints(printed, PostColumn.SKILLS, cell);
  }

  private static void assertPrints(String printed, PostColumn column, String cell) {
    assertEquals(printed, Reading.FORMAT.print(Reading.post(column, cell)).get(column));
  }

  @Test
  void whatTheTermsMean() {
    assertEquals(Stated.of(Choice.anyOf(List.of(PayMethod.PIECE, PayMethod.PROJECT))),
        Reading.post(PostColumn.PAY_METHOD, "按件或按项目计酬").getPayMethod());
    assertEquals(Stated.of(Choice.anyOf(List.of(InsuranceType.COMMERCIAL, InsuranceType.FLEXIBLE_SOCIAL))),
        Reading.post(PostColumn.INSURANCE, "商业保险或灵活就业社会保险").getInsurance());
    assertEquals(Stated.of(Choice.of(ContractForm.NOT_NEEDED)),
        Reading.post(PostColumn.CONTRACT, "无需合同").getContract());
    assertEquals(Stated.of(Choice.anyOf(List.of(SkillLevel.BASIC, SkillLevel.SPECIFIC))),
        Reading.post(PostColumn.SKILLS, "基础技能特定技能").getSkills());
  }
}
