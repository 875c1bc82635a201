package org.mamapost.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mamapost.answer.Basis;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.PostCell;
import org.mamapost.catalogue.PostType;
import org.mamapost.fact.Stated;
import org.mamapost.format.PostColumn;
import org.mamapost.interpretation.EachDay;
import org.mamapost.interpretation.EmployerHeading;
import org.mamapost.interpretation.SideBySideTerms;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.text.Message;
import org.mamapost.text.MessageBundle;
import org.mamapost.time.DateRange;

/** What people read, and that nothing is kept to be read by nobody. */
class MessagesTest {

  private static final MessageBundle BUNDLE = MessageBundle.load(Words.class, "messages");

  private final Set<String> said = new TreeSet<>();

  private static PostCheck post(String row, PostColumn column, String cell) {
    return PostCheck.postOf(row).with(column, cell);
  }

  private void hear(ValidationReport report) {
    report.getRefusal().ifPresent(refusal -> hear(refusal.message()));
    report.getLawRefusal().ifPresent(refusal -> hear(refusal.message()));
    RenderedReport.findings(report).forEach(finding -> {
      hear(finding.message());
      finding.repair().ifPresent(repair -> hear(repair.message()));
    });
  }

  private void hear(Message message) {
    said.add(message.key());
    for (Serializable argument : message.arguments()) {
      if (argument instanceof Message inner) {
        hear(inner);
      }
    }
  }

  @Test
  void everySentenceOfTheBundleIsSaidToSomebody() {
    for (String row : AnnexPosts.rowNames()) {
      for (PostColumn column : GeneratedPosts.COLUMNS) {
        hear(post(row, column, "").report());
        hear(post(row, column, "无").report());
      }
      hear(post(row, PostColumn.EMPLOYER_KIND, "").report());
      hear(post(row, PostColumn.EMPLOYER_KIND, "无").report());
      hear(post(row, PostColumn.EMPLOYER_KIND, "政府").report());
      hear(post(row, PostColumn.SKILLS, "特定技能").report());
      hear(PostCheck.postOf(row).at("可按需请假").report());
    }
    hear(PostCheck.postOf("家政服务").at("时间灵活").report());
    hear(PostCheck.postOf("家政服务").at("时间固定").report());
    hear(PostCheck.postOf("家政服务").at("每天固定1小时").report());
    hear(PostCheck.postOf("家政服务").at("周一 09:00-12:00").report());
    hear(PostCheck.postOf("家政服务").at("周一 09:00-10:00").report());
    hear(PostCheck.postOf("市场销售").at("每天到岗3小时，其余不灵活").report());
    hear(PostCheck.postOf("短期用工").at("非短期用工").report());
    hear(PostCheck.postOf("生产线").at("不可提前下班").report());
    hear(PostCheck.postOf("托育保障").at("不可按需请假").report());
    hear(PostCheck.postOf("学校餐厅").at("不可随孩子上下学时间上班").report());
    hear(PostCheck.postOf("生产线").at("可提前3小时下班").report());
    hear(post("城镇公益性岗位", PostColumn.CONTRACT, "劳动合同").report());
    hear(post("平台经济", PostColumn.INSURANCE, "社会保险").report());
    undeclaredAndMissing();
    refusals();
    hear(PostCheck.postOf("家政服务").at("周一 09:00-17:00 中间不休息")
        .readAs(EachDay.WEEKLY_AVERAGE).report());
    hear(PostCheck.postOf("家政服务").at("周一 09:00-12:00").readAs(EachDay.WEEKLY_AVERAGE).report());
    // Said by a rule of a host's, and by a citation of its clause.
    said.removeAll(List.of("own", "clause"));
    assertEquals(BUNDLE.keys(), said);
  }

  private void undeclaredAndMissing() {
    hear(post("家政服务", PostColumn.POST_TYPE, "").with(PostColumn.PAY_METHOD, "按小时计酬").report());
    hear(post("家政服务", PostColumn.POST_TYPE, "").at("").report());
    hear(post("家政服务", PostColumn.POST_TYPE, "").under(Policies.withoutRows()).report());
    hear(post("家政服务", PostColumn.POST_TYPE, "").under(Policies.withRowRule("own", (post, row, policy) -> List.of(
        Policies.ofTheWhole("own", Severity.ERROR, Basis.CATALOGUE)))).report());
    hear(post("家政服务", PostColumn.CARE_STAGE, "全程陪伴型").under(Policies.withoutCareStages()).report());
    hear(PostValidator.of(WeihaiPolicy.policy()).validate(PostCheck.postOf("家政服务").post().toBuilder()
        .postType(Stated.of(PostType.of("courier", "同城配送", "city courier"))).build()));
    hear(PostCheck.postOf("家政服务").under(Policies.withRowRule("own", (post, row, policy) -> null)).report());
  }

  private void refusals() {
    PostValidator weihai = PostValidator.of(WeihaiPolicy.policy());
    hear(weihai.validate(post("家政服务", PostColumn.REGION, "").post()));
    hear(weihai.validate(post("家政服务", PostColumn.REGION, "370100").post()));
    hear(weihai.validate(post("家政服务", PostColumn.PUBLISHED_ON, "").post()));
    hear(weihai.validate(post("家政服务", PostColumn.PUBLISHED_ON, "2025-04-20").post()));
    hear(PostValidator.of(RegionalPolicy.builder("weihai").version("1").region(WeihaiPolicy.REGION)
        .inForce(DateRange.startingOn(LocalDate.of(2025, 4, 21))).document(WeihaiPolicy.policy().document()).build())
        .validate(PostCheck.postOf("家政服务").post()));
  }

  @Test
  void theSentenceOfTheReadme() {
    PostCheck.postOf("家政服务").at("每天固定3.5小时").breaksIn(PostCell.TIME_AND_PLACE, "time.daily-hours").reading(
        "家政服务：每天工作3.5小时，应为2-3小时。依据 威人社字〔2025〕6号 附件二(二)·家政服务“每天固定时间工作2-3小时”（原文）。"
            + "可改：时间安排改为每天固定3小时。",
        "domestic service: the work is 3.5 h a day; it should be 2-3 h. Basis: 威人社字〔2025〕6号 附件二(二)·家政服务 "
            + "“每天固定时间工作2-3小时” (the document itself). To repair this: change the time to a fixed 3 h a day.");
  }

  @Test
  void termsOfACell() {
    post("家政服务", PostColumn.INSURANCE, "灵活就业社会保险").breaksIn(PostCell.INSURANCE, "insurance").reading(
        "家政服务：保险类型为灵活就业社会保险，应为社会保险或商业保险。依据 威人社字〔2025〕6号 附件二(二)·家政服务“社会保险或商业保险”（原文）。"
            + "（按本库的理解：“社会保险”即职工社会保险，不含灵活就业社会保险。）可改：保险类型改为社会保险。",
        "domestic service: the insurance cell says flexible-employment social insurance; it should be social "
            + "insurance or commercial insurance. Basis: 威人社字〔2025〕6号 附件二(二)·家政服务 “社会保险或商业保险” (the "
            + "document itself). (As read here: “社会保险” means employee social insurance and not flexible-employment social insurance.) To repair this: "
            + "change the insurance to social insurance.");
    post("生产线", PostColumn.SKILLS, "特定技能").breaksIn(PostCell.SKILLS, "skills").saying(
        "技能要求为特定技能，应为基础技能", "the skill level cell says specific skills; it should be basic skills");
    post("手工制作", PostColumn.CONTRACT, "劳动合同").breaksIn(PostCell.CONTRACT, "contract").saying(
        "合同形式为劳动合同，应为劳务协议",
        "the contract cell says labour contract; it should be service agreement");
    post("市场销售", PostColumn.SKILLS, "").isUnknownIn(PostCell.SKILLS, "skills").saying(
        "技能要求未写明，应为基础技能或特定技能", "the skill level is not stated; it should be basic skills or specific skills");
    post("市场销售", PostColumn.SKILLS, "基础技能").readAs(SideBySideTerms.ALL_TOGETHER)
        .breaksIn(PostCell.SKILLS, "skills").saying("技能要求为基础技能，应为基础技能和特定技能",
            "the skill level cell says basic skills; it should be basic skills and specific skills");
    post("生产线", PostColumn.PAY_METHOD, "无").breaksIn(PostCell.PAY, "pay-method").saying(
        "计酬方式写明为无，应为按件计酬或按月计酬", "the pay method is stated as none; it should be piece rate or monthly pay");
  }

  @Test
  void timesOfACell() {
    PostCheck.postOf("家政服务").at("时间灵活").breaksIn(PostCell.TIME_AND_PLACE, "time.kind").saying(
        "时间安排为时间灵活，应为每天固定时间工作2-3小时",
        "the time is stated as flexible hours; it should be a fixed 2-3 h of work a day");
    PostCheck.postOf("家政服务").at("时间固定").isUnknownIn(PostCell.TIME_AND_PLACE, "time.daily-hours").saying(
        "时间安排只写明时间固定，无法判定是否每天固定时间工作2-3小时",
        "the time says only fixed hours, which does not tell whether it is a fixed 2-3 h of work a day");
    PostCheck.postOf("市场销售").at("坐班每天2.5小时，其余灵活").breaksIn(PostCell.TIME_AND_PLACE, "time.on-site-hours").saying(
        "每天到岗2.5小时，应为1-2小时", "the attendance is 2.5 h a day; it should be 1-2 h");
    PostCheck.postOf("生产线").at("可提前59分钟下班").breaksIn(PostCell.TIME_AND_PLACE, "time.early-leave").saying(
        "可提前59分下班，应为可提前1-2小时下班", "the worker may leave 59 min early; the row lets the worker leave 1-2 h early");
    PostCheck.postOf("托育保障").at("时间固定").isUnknownIn(PostCell.TIME_AND_PLACE, "time.leave-on-demand").saying(
        "未写明是否可按需请假", "the post does not say whether leave on demand is granted");
    PostCheck.postOf("托育保障").at("时间固定，不可按需请假").breaksIn(PostCell.TIME_AND_PLACE, "time.leave-on-demand").saying(
        "写明不可按需请假，应为可按需请假", "the post rules out leave on demand, which the row grants");
    said("生产线", "时间固定", "未写明是否可提前1-2小时下班", "the post does not say whether the worker may leave 1-2 h early");
    said("生产线", "时间固定，不可提前下班", "写明不可提前下班，应为可提前1-2小时下班",
        "the post rules out leaving early, which the row grants by 1-2 h");
    said("学校餐厅", "时间固定", "未写明是否可随孩子上下学时间上班",
        "the post does not say whether the worker may follow the child's school day");
    said("学校餐厅", "不可随孩子上下学时间上班", "写明不可随孩子上下学时间上班，应为可随孩子上下学时间上班",
        "the post rules out following the child's school day, which the row grants");
    said("市场销售", "每天坐班1.5小时", "未写明其余时间是否灵活", "the post does not say whether the rest of the time is flexible");
    said("市场销售", "每天坐班1.5小时，其余时间不灵活", "写明其余时间不灵活，应为其余时间灵活",
        "the post rules out that the rest of the time is flexible, which the row grants");
    said("短期用工", "时间固定", "未写明是否为季节性、周期性短期用工",
        "the post does not say whether it is seasonal or periodic short-term work");
    said("短期用工", "非短期用工 时间固定", "写明不是短期用工，应为季节性、周期性短期用工",
        "the post says that it is not short-term; it should be seasonal or periodic short-term work");
  }

  private static void said(String row, String schedule, String chinese, String english) {
    PostCheck post = PostCheck.postOf(row).at(schedule);
    Severity severity = post.findings(Severity.ERROR).isEmpty() ? Severity.UNKNOWN : Severity.ERROR;
    assertEquals(List.of(List.of(chinese, english)), post.findings(severity).stream()
        .map(finding -> List.of(finding.message().render(Locale.CHINA), finding.message().render(Locale.ENGLISH)))
        .toList());
  }

  @Test
  void aPermissionIsStatedBesideTheHours() {
    PostCheck.postOf("托育保障").at("时间固定，不可按需请假").breaksIn(PostCell.TIME_AND_PLACE, "time.leave-on-demand").reading(
        "托育保障：写明不可按需请假，应为可按需请假。依据 威人社字〔2025〕6号 附件二(一)·托育保障“时间、地点固定，按需请假”（原文）。"
            + "可改：在时间安排中写明可按需请假。",
        "work with childcare secured: the post rules out leave on demand, which the row grants. Basis: "
            + "威人社字〔2025〕6号 附件二(一)·托育保障 “时间、地点固定，按需请假” (the document itself). To repair this: state in the "
            + "schedule: leave on demand.");
  }

  @Test
  void theUrbanWelfareContract() {
    post("城镇公益性岗位", PostColumn.CONTRACT, "劳动合同").breaksIn(PostCell.CONTRACT, "contract").saying(
        "合同形式为劳动合同，应为劳务合同；但《山东省就业促进条例》第四十四条的补贴以订立劳动合同为条件，因此不建议改为目录所列形式",
        "the contract cell says labour contract; it should be service contract; but 《山东省就业促进条例》 第四十四条 "
            + "asks for a labour contract as the condition of its subsidies, so no change to what the catalogue prints "
            + "is proposed");
  }

  @Test
  void theEmployer() {
    Finding outside = post("家政服务", PostColumn.EMPLOYER_KIND, "企业").report().getFindings().get(0);
    assertEquals("单位属性为企业，该组岗位由社区、社会组织提供", outside.message().render(Locale.CHINA));
    assertEquals("the employer is of the kind enterprise; posts under this heading are offered by community, social "
        + "organisation", outside.message().render(Locale.ENGLISH));
    assertEquals("家政服务：单位属性为企业，该组岗位由社区、社会组织提供。依据 威人社字〔2025〕6号 附件二(二)"
        + "“社区和社会组织提供的灵活型岗位”（原文）。（按本库的理解：" + EmployerHeading.WARNING.chinese() + "。）",
        outside.render(Locale.CHINA));
  }

  @Test
  void anyChineseLocaleReadsChineseAndEveryOtherEnglish() {
    Finding finding = PostCheck.postOf("家政服务").at("时间灵活").findings(Severity.ERROR).get(0);
    assertEquals(finding.render(Locale.CHINA), finding.render(Locale.TRADITIONAL_CHINESE));
    assertEquals(finding.render(Locale.ENGLISH), finding.render(Locale.GERMANY));
    assertEquals(finding.render(Locale.ENGLISH), finding.render(Locale.ROOT));
  }
}
