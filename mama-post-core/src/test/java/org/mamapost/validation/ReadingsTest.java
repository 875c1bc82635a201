package org.mamapost.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mamapost.answer.Finding;
import org.mamapost.catalogue.PostCell;
import org.mamapost.format.PostColumn;
import org.mamapost.interpretation.CommercialCoverOnTop;
import org.mamapost.interpretation.EachDay;
import org.mamapost.interpretation.EmployeeInsurance;
import org.mamapost.interpretation.EmployerHeading;
import org.mamapost.interpretation.OrBetweenTerms;
import org.mamapost.interpretation.RelativelyFixedTime;
import org.mamapost.interpretation.SeasonalOrPeriodic;
import org.mamapost.interpretation.ServiceContractForms;
import org.mamapost.interpretation.SideBySideTerms;
import org.mamapost.interpretation.SpecificPlace;
import org.mamapost.interpretation.StatedPermission;
import org.mamapost.interpretation.WindowHours;

/** For each reading, a post whose answer changes with it, and one whose answer does not. */
class ReadingsTest {

  private static PostCheck post(String row, PostColumn column, String cell) {
    return PostCheck.postOf(row).with(column, cell);
  }

  @Test
  void termsSideBySide() {
    post("市场销售", PostColumn.SKILLS, "特定技能").conforms();
    post("市场销售", PostColumn.SKILLS, "特定技能").readAs(SideBySideTerms.ALL_TOGETHER)
        .breaksIn(PostCell.SKILLS, "skills").restingOn(SideBySideTerms.ALL_TOGETHER)
        .repairedTo(PostColumn.SKILLS, "基础技能、特定技能");
    post("市场销售", PostColumn.SKILLS, "基础技能或特定技能").readAs(SideBySideTerms.ALL_TOGETHER)
        .breaksIn(PostCell.SKILLS, "skills").restingOn(SideBySideTerms.ALL_TOGETHER);
    post("市场销售", PostColumn.SKILLS, "无").readAs(SideBySideTerms.ALL_TOGETHER)
        .breaksIn(PostCell.SKILLS, "skills").repairedTo(PostColumn.SKILLS, "基础技能、特定技能");
    post("市场销售", PostColumn.SKILLS, "基础技能、特定技能").conforms().readAs(SideBySideTerms.ALL_TOGETHER).conforms();
    post("家政服务", PostColumn.SKILLS, "特定技能").readAs(SideBySideTerms.ALL_TOGETHER).conforms();
  }

  @Test
  void orBetweenTerms() {
    post("生产线", PostColumn.PAY_METHOD, "按件计酬、按月计酬").conforms().readAs(OrBetweenTerms.EXACTLY_ONE)
        .breaksIn(PostCell.PAY, "pay-method").restingOn(OrBetweenTerms.EXACTLY_ONE)
        .repairedTo(PostColumn.PAY_METHOD, "按件计酬");
    post("家政服务", PostColumn.CONTRACT, "劳动合同、劳务协议").conforms().readAs(OrBetweenTerms.EXACTLY_ONE)
        .breaksIn(PostCell.CONTRACT, "contract").restingOn(OrBetweenTerms.EXACTLY_ONE);
    post("生产线", PostColumn.PAY_METHOD, "按件计酬、按月计酬或按小时计酬").readAs(OrBetweenTerms.EXACTLY_ONE)
        .breaksIn(PostCell.PAY, "pay-method").restingOn();
    post("家政服务", PostColumn.INSURANCE, "社会保险、商业保险").readAs(OrBetweenTerms.EXACTLY_ONE).conforms()
        .readAs(CommercialCoverOnTop.BREAKS).breaksIn(PostCell.INSURANCE, "insurance")
        .restingOn(OrBetweenTerms.EXACTLY_ONE, CommercialCoverOnTop.BREAKS);
    post("生产线", PostColumn.PAY_METHOD, "按件计酬或按月计酬").conforms().readAs(OrBetweenTerms.EXACTLY_ONE).conforms();
    post("生产线", PostColumn.PAY_METHOD, "按件计酬、按小时计酬").breaksIn(PostCell.PAY, "pay-method").restingOn();
    post("生产线", PostColumn.PAY_METHOD, "按件计酬、按小时计酬").readAs(OrBetweenTerms.EXACTLY_ONE)
        .breaksIn(PostCell.PAY, "pay-method").restingOn();
  }

  @Test
  void eachDay() {
    PostCheck uneven = PostCheck.postOf("家政服务").at("周一 09:00-11:00 中间不休息；周二 09:00-13:00 中间不休息");
    uneven.breaksIn(PostCell.TIME_AND_PLACE, "time.daily-hours").restingOn(EachDay.NAMED_DAYS)
        .repairedTo(PostColumn.SCHEDULE, "周一 09:00-11:00 中间不休息；周二 09:00-12:00 中间不休息");
    uneven.readAs(EachDay.WEEKLY_AVERAGE).conforms();

    PostCheck tooLong = PostCheck.postOf("家政服务").at("周一 09:00-11:00 中间不休息；周二 09:00-13:01 中间不休息");
    tooLong.readAs(EachDay.WEEKLY_AVERAGE).breaksIn(PostCell.TIME_AND_PLACE, "time.daily-hours")
        .restingOn().repaired();
    PostCheck.postOf("市场销售").at("周一 09:00-09:30；周二 09:00-11:30，其余灵活").readAs(EachDay.WEEKLY_AVERAGE).conforms();
    PostCheck.postOf("家政服务").at("周一、周二 09:00-13:00 中间不休息")
        .breaksIn(PostCell.TIME_AND_PLACE, "time.daily-hours").restingOn();
    PostCheck.postOf("家政服务").at("周一、周二 09:00-13:00 中间不休息").readAs(EachDay.WEEKLY_AVERAGE)
        .breaksIn(PostCell.TIME_AND_PLACE, "time.daily-hours").restingOn();
  }

  @Test
  void anAverageCountsEachDayOfAGroup() {
    PostCheck.postOf("家政服务").at("周一至周五 09:00-11:00 中间不休息；周六 09:00-17:00 中间不休息")
        .readAs(EachDay.WEEKLY_AVERAGE).conforms();
    PostCheck.postOf("家政服务").at("周一至周五 09:00-11:00 中间不休息；周六 09:00-17:01 中间不休息")
        .readAs(EachDay.WEEKLY_AVERAGE).breaksIn(PostCell.TIME_AND_PLACE, "time.daily-hours");
  }

  @Test
  void anAverageThatCannotBeToldIsTheOneNamed() {
    PostCheck.postOf("家政服务").at("周一 09:00-12:30 中间不休息；周二 09:00-10:30").readAs(EachDay.WEEKLY_AVERAGE)
        .isUnknownIn(PostCell.TIME_AND_PLACE, "time.daily-hours")
        .restingOn(EachDay.WEEKLY_AVERAGE, WindowHours.ATTENDANCE)
        .saying("周一 09:00-12:30 中间不休息；周二 09:00-10:30，平均每天在岗2.5小时，其中有的日子未写明休息，无法判定平均每天工作是否为2-3小时",
            "Mon 09:00-12:30 (no break); Tue 09:00-10:30 is an average attendance of 2.5 h a day with breaks not "
                + "written for every day, which does not tell whether 2-3 h a day are worked on average");
  }

  @Test
  void statedPermission() {
    PostCheck silent = PostCheck.postOf("托育保障").at("时间固定");
    silent.isUnknownIn(PostCell.TIME_AND_PLACE, "time.leave-on-demand").restingOn(StatedPermission.MUST_BE_STATED);
    silent.readAs(StatedPermission.PRESUMED).conforms();
    PostCheck.postOf("生产线").at("时间固定").readAs(StatedPermission.PRESUMED).conforms();
    PostCheck.postOf("学校餐厅").at("时间固定").readAs(StatedPermission.PRESUMED).conforms();
    PostCheck.postOf("市场销售").at("每天坐班1.5小时").readAs(StatedPermission.PRESUMED).conforms();
    PostCheck.postOf("托育保障").at("时间固定，不可按需请假").readAs(StatedPermission.PRESUMED)
        .breaksIn(PostCell.TIME_AND_PLACE, "time.leave-on-demand").restingOn();
    PostCheck.postOf("短期用工").at("时间固定").readAs(StatedPermission.PRESUMED)
        .isUnknownIn(PostCell.TIME_AND_PLACE, "time.term").restingOn();
  }

  @Test
  void aPermissionIsPresumedWhetherTheCellIsEmptyOrSaysOtherThings() {
    PostCheck.postOf("生产线").at("").isUnknownIn(PostCell.TIME_AND_PLACE, "time.kind")
        .restingOn(StatedPermission.MUST_BE_STATED);
    PostCheck.postOf("生产线").at("").readAs(StatedPermission.PRESUMED).conforms();
    PostCheck.postOf("生产线").at("时间未说明").readAs(StatedPermission.PRESUMED).conforms();
    PostCheck.postOf("市场销售").at("").readAs(StatedPermission.PRESUMED)
        .isUnknownIn(PostCell.TIME_AND_PLACE, "time.kind").restingOn();
  }

  @Test
  void windowHours() {
    PostCheck short1 = PostCheck.postOf("家政服务").at("周一至周五 09:00-12:00");
    short1.isUnknownIn(PostCell.TIME_AND_PLACE, "time.daily-hours").restingOn(WindowHours.ATTENDANCE);
    short1.readAs(WindowHours.WORKING_TIME).conforms();
    PostCheck long1 = PostCheck.postOf("家政服务").at("周一至周五 09:00-13:00");
    long1.isUnknownIn(PostCell.TIME_AND_PLACE, "time.daily-hours").restingOn(WindowHours.ATTENDANCE);
    long1.readAs(WindowHours.WORKING_TIME).breaksIn(PostCell.TIME_AND_PLACE, "time.daily-hours")
        .restingOn(WindowHours.WORKING_TIME).repairedTo(PostColumn.SCHEDULE, "周一至周五 09:00-12:00");
    PostCheck.postOf("家政服务").at("周一至周五 09:00-13:00 中间不休息").readAs(WindowHours.WORKING_TIME)
        .breaksIn(PostCell.TIME_AND_PLACE, "time.daily-hours").restingOn();
    PostCheck.postOf("家政服务").at("周一至周五 09:00-10:30").breaksIn(PostCell.TIME_AND_PLACE, "time.daily-hours")
        .restingOn();
    PostCheck.postOf("家政服务").at("周一至周五 09:00-10:30").readAs(WindowHours.WORKING_TIME)
        .breaksIn(PostCell.TIME_AND_PLACE, "time.daily-hours").restingOn();
    PostCheck.postOf("家政服务").at("周一 09:00-12:30 中间不休息；周二 09:00-13:00").readAs(WindowHours.WORKING_TIME)
        .readAs(EachDay.WEEKLY_AVERAGE).breaksIn(PostCell.TIME_AND_PLACE, "time.daily-hours")
        .restingOn(WindowHours.WORKING_TIME);
    PostCheck.postOf("市场销售").at("周一至周五 09:00-11:00，其余灵活").conforms()
        .readAs(WindowHours.WORKING_TIME).conforms();
  }

  @Test
  void commercialCoverOnTop() {
    post("生产线", PostColumn.INSURANCE, "社会保险、商业保险").conforms().readAs(CommercialCoverOnTop.BREAKS)
        .breaksIn(PostCell.INSURANCE, "insurance").restingOn(CommercialCoverOnTop.BREAKS)
        .repairedTo(PostColumn.INSURANCE, "社会保险");
    post("项目制", PostColumn.INSURANCE, "灵活就业社会保险、商业保险").conforms().readAs(CommercialCoverOnTop.BREAKS)
        .breaksIn(PostCell.INSURANCE, "insurance").restingOn(CommercialCoverOnTop.BREAKS);
    post("生产线", PostColumn.INSURANCE, "社会保险或商业保险").breaksIn(PostCell.INSURANCE, "insurance").restingOn();
    post("家政服务", PostColumn.INSURANCE, "社会保险、商业保险").conforms().readAs(CommercialCoverOnTop.BREAKS).conforms();
    post("生产线", PostColumn.INSURANCE, "商业保险").breaksIn(PostCell.INSURANCE, "insurance").restingOn();
  }

  @Test
  void employeeInsurance() {
    post("生产线", PostColumn.INSURANCE, "灵活就业社会保险").breaksIn(PostCell.INSURANCE, "insurance")
        .restingOn(EmployeeInsurance.EMPLOYEE_IS_SOCIAL).repairedTo(PostColumn.INSURANCE, "社会保险");
    post("生产线", PostColumn.INSURANCE, "灵活就业社会保险").readAs(EmployeeInsurance.ANY_SOCIAL).conforms();
    post("生产线", PostColumn.INSURANCE, "职工社会保险").conforms().readAs(EmployeeInsurance.ANY_SOCIAL).conforms();
    post("生产线", PostColumn.INSURANCE, "商业保险").readAs(EmployeeInsurance.ANY_SOCIAL)
        .breaksIn(PostCell.INSURANCE, "insurance").restingOn();
    post("创业型", PostColumn.INSURANCE, "灵活就业社会保险或商业保险")
        .breaksIn(PostCell.INSURANCE, "insurance").restingOn();
    post("项目制", PostColumn.INSURANCE, "社会保险").readAs(EmployeeInsurance.ANY_SOCIAL)
        .breaksIn(PostCell.INSURANCE, "insurance").restingOn();
  }

  @Test
  void employerHeading() {
    post("家政服务", PostColumn.EMPLOYER_KIND, "企业").conforms().readAs(EmployerHeading.ERROR)
        .breaksIn(PostCell.EMPLOYER, "employer-kind").restingOn(EmployerHeading.ERROR).notRepaired();
    post("家政服务", PostColumn.EMPLOYER_KIND, "").conforms().readAs(EmployerHeading.ERROR)
        .isUnknownIn(PostCell.EMPLOYER, "employer-kind").restingOn(EmployerHeading.ERROR);
    post("家政服务", PostColumn.EMPLOYER_KIND, "无").conforms().readAs(EmployerHeading.ERROR)
        .breaksIn(PostCell.EMPLOYER, "employer-kind").restingOn(EmployerHeading.ERROR);
    Finding warning = post("家政服务", PostColumn.EMPLOYER_KIND, "企业").report().getFindings().get(0);
    assertEquals(List.of(EmployerHeading.WARNING), warning.readings());
    post("家政服务", PostColumn.EMPLOYER_KIND, "社区").conforms().readAs(EmployerHeading.ERROR).conforms();
    post("全程陪伴型", PostColumn.EMPLOYER_KIND, "政府").readAs(EmployerHeading.ERROR).conforms();
  }

  @Test
  void specificPlace() {
    post("家政服务", PostColumn.PLACE, "地点固定").conforms().readAs(SpecificPlace.DISTINCT)
        .breaksIn(PostCell.TIME_AND_PLACE, "place").restingOn(SpecificPlace.DISTINCT)
        .repairedTo(PostColumn.PLACE, "地点特定");
    post("家政服务", PostColumn.PLACE, "地点特定").conforms().readAs(SpecificPlace.DISTINCT).conforms();
    post("生产线", PostColumn.PLACE, "地点特定").breaksIn(PostCell.TIME_AND_PLACE, "place").restingOn();
    post("家政服务", PostColumn.PLACE, "地点灵活").readAs(SpecificPlace.DISTINCT)
        .breaksIn(PostCell.TIME_AND_PLACE, "place").restingOn();
  }

  @Test
  void relativelyFixedTime() {
    PostCheck.postOf("家庭友好").at("时间固定").conforms().readAs(RelativelyFixedTime.STATED_ONLY)
        .breaksIn(PostCell.TIME_AND_PLACE, "time.kind").restingOn(RelativelyFixedTime.STATED_ONLY)
        .repairedTo(PostColumn.SCHEDULE, "时间相对固定");
    PostCheck.postOf("家庭友好").at("时间相对固定").conforms().readAs(RelativelyFixedTime.STATED_ONLY).conforms();
    PostCheck.postOf("家庭友好").at("时间灵活").breaksIn(PostCell.TIME_AND_PLACE, "time.kind").restingOn();
    PostCheck.postOf("家庭友好").at("时间灵活").readAs(RelativelyFixedTime.STATED_ONLY)
        .breaksIn(PostCell.TIME_AND_PLACE, "time.kind").restingOn();
  }

  @Test
  void seasonalOrPeriodic() {
    PostCheck.postOf("短期用工").at("季节性 2025-06-01至2025-09-30 时间固定").conforms().readAs(SeasonalOrPeriodic.BOTH)
        .breaksIn(PostCell.TIME_AND_PLACE, "time.term").restingOn(SeasonalOrPeriodic.BOTH)
        .repairedTo(PostColumn.SCHEDULE, "季节性、周期性 2025-06-01至2025-09-30 时间固定");
    PostCheck.postOf("短期用工").at("季节性、周期性 时间固定").conforms().readAs(SeasonalOrPeriodic.BOTH).conforms();
    PostCheck.postOf("短期用工").at("非短期用工 时间固定").readAs(SeasonalOrPeriodic.BOTH)
        .breaksIn(PostCell.TIME_AND_PLACE, "time.term").restingOn();
  }

  @Test
  void serviceContractForms() {
    post("项目制", PostColumn.CONTRACT, "劳务合同").breaksIn(PostCell.CONTRACT, "contract")
        .restingOn(ServiceContractForms.DISTINCT).repairedTo(PostColumn.CONTRACT, "劳务协议");
    post("项目制", PostColumn.CONTRACT, "劳务合同").readAs(ServiceContractForms.SAME).conforms();
    post("项目制", PostColumn.CONTRACT, "劳动合同").breaksIn(PostCell.CONTRACT, "contract").restingOn();
    post("项目制", PostColumn.CONTRACT, "劳动合同").readAs(ServiceContractForms.SAME)
        .breaksIn(PostCell.CONTRACT, "contract").restingOn();
    post("城镇公益性岗位", PostColumn.CONTRACT, "劳务合同或劳动合同").readAs(ServiceContractForms.SAME)
        .breaksIn(PostCell.CONTRACT, "contract").restingOn();
    post("城镇公益性岗位", PostColumn.CONTRACT, "劳务协议或劳动合同")
        .breaksIn(PostCell.CONTRACT, "contract").restingOn();
    post("城镇公益性岗位", PostColumn.CONTRACT, "劳务协议").breaksIn(PostCell.CONTRACT, "contract")
        .restingOn(ServiceContractForms.DISTINCT).notRepaired();
  }

  @Test
  void severalReadingsAreNamedOneByOne() {
    Set<String> named = new TreeSet<>();
    post("生产线", PostColumn.INSURANCE, "社会保险、灵活就业社会保险、商业保险").readAs(CommercialCoverOnTop.BREAKS)
        .findings(org.mamapost.answer.Severity.ERROR)
        .forEach(finding -> finding.readings().forEach(reading -> named.add(reading.name())));
    assertEquals(Set.of("EMPLOYEE_IS_SOCIAL", "BREAKS"), named);
  }
}
