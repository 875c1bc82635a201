package org.mamapost.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mamapost.answer.Basis;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.PostCell;
import org.mamapost.catalogue.PostType;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.catalogue.RowKey;
import org.mamapost.fact.Stated;
import org.mamapost.format.PostColumn;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.region.Region;

/** What a check comes to where a post declares a row. */
class VerdictTest {

  @Test
  void conforms() {
    ValidationReport report = PostCheck.postOf("家政服务").conforms().report();
    assertEquals(List.of(), report.getFindings());
    assertEquals(List.of("家政服务"), names(report.getDeclaredRows()));
    assertEquals(List.of("家政服务"), names(report.getSatisfiedRows()));
    assertEquals(List.of(), report.getNearest());
    assertEquals(Optional.empty(), report.getRefusal());
    MamaPost post = PostCheck.postOf("家政服务").post();
    assertSame(post, PostValidator.of(WeihaiPolicy.policy()).validate(post).orElseThrow());
  }

  @Test
  void aReportSaysByWhoseRulesOfWhichDay() {
    ValidationReport report = PostCheck.postOf("家政服务").report();
    assertEquals("家政服务", report.getPostId());
    assertEquals("weihai", report.getPolicyId());
    assertEquals(WeihaiPolicy.policy().version(), report.getPolicyVersion());
    assertEquals(Region.of("371000"), report.getPolicyRegion());
    assertEquals(Optional.of(Region.of("371002")), report.getRegion());
    assertEquals(Optional.of(LocalDate.of(2025, 6, 1)), report.getRuleDate());
    assertFalse(report.isJudgedUnder());
    assertFalse(report.getLibraryVersion().isBlank());
    assertNotEquals("${project.version}", report.getLibraryVersion());
  }

  @Test
  void aReportCitesTheSentenceThatOnlyEncourages() {
    ValidationReport report = PostCheck.postOf("家政服务").at("时间灵活").report();
    assertEquals("正文(一)", report.getStanding().orElseThrow().clause().value().orElseThrow());
    assertEquals("鼓励各类用人单位参照分类目录灵活开发“妈妈岗”", report.getStanding().orElseThrow().quote());
  }

  @Test
  void undeterminedWhereOnlyUnknownsAreFound() {
    ValidationReport report = PostCheck.postOf("家政服务").with(PostColumn.PLACE, "").with(PostColumn.SKILLS, "").report();
    assertEquals(Verdict.UNDETERMINED, report.getVerdict());
    assertEquals(List.of("place", "skills"), report.getFindings().stream().map(Finding::rule).toList());
    assertEquals(List.of(), report.getSatisfiedRows());
    NotConformingException thrown = assertThrows(NotConformingException.class, report::orElseThrow);
    assertSame(report, thrown.report());
  }

  @Test
  void anErrorOutweighsAnUnknown() {
    ValidationReport report =
        PostCheck.postOf("家政服务").with(PostColumn.PLACE, "").with(PostColumn.SKILLS, "基础技能").report();
    assertEquals(Verdict.BREAKS, report.getVerdict());
    assertThrows(NotConformingException.class, report::orElseThrow);
  }

  @Test
  void nothingStopsAtTheFirstAndTheAnnexsColumnsGiveTheOrder() {
    ValidationReport report = PostCheck.postOf("市场销售")
        .at("坐班每天3小时，其余不灵活").with(PostColumn.PLACE, "地点固定").with(PostColumn.PAY_METHOD, "按月计酬")
        .with(PostColumn.INSURANCE, "灵活就业社会保险").with(PostColumn.CONTRACT, "劳务合同").with(PostColumn.SKILLS, "无")
        .with(PostColumn.EMPLOYER_KIND, "社区").report();
    assertEquals(
        List.of("place", "time.on-site-hours", "time.rest-flexible", "pay-method", "insurance", "contract", "skills",
            "employer-kind"),
        report.getFindings().stream().map(Finding::rule).toList());
    assertEquals(List.of(Severity.WARNING), report.getFindings().stream()
        .map(Finding::severity).filter(severity -> severity != Severity.ERROR).toList());
  }

  @Test
  void withinACellTheIdsOfTheRulesGiveTheOrderAndNotTheirWeight() {
    assertEquals(List.of("place", "time.kind"), PostCheck.postOf("家政服务").at("时间灵活").with(PostColumn.PLACE, "")
        .report().getFindings().stream().map(Finding::rule).toList());
  }

  @Test
  void bothDeclaredRowsAreChecked() {
    PostCheck both = PostCheck.postOf("托育保障").with(PostColumn.CARE_STAGE, "安心工作型");
    assertEquals(List.of("安心工作型", "托育保障"), names(both.conforms().report().getSatisfiedRows()));

    ValidationReport report = PostCheck.postOf("托育保障").with(PostColumn.CARE_STAGE, "全程陪伴型").report();
    assertEquals(Verdict.BREAKS, report.getVerdict());
    assertEquals(List.of("全程陪伴型", "托育保障"), names(report.getDeclaredRows()));
    assertEquals(List.of("托育保障"), names(report.getSatisfiedRows()));
    assertEquals(List.of("place", "time.kind", "pay-method"), report.getFindings().stream()
        .filter(finding -> finding.row().orElseThrow().chinese().equals("全程陪伴型")).map(Finding::rule).toList());
  }

  @Test
  void findingsOfTheCareStageComeBeforeThoseOfThePostType() {
    ValidationReport report = PostCheck.postOf("托育保障").with(PostColumn.CARE_STAGE, "全程陪伴型")
        .with(PostColumn.SKILLS, "").report();
    assertEquals(List.of("全程陪伴型", "全程陪伴型", "全程陪伴型", "全程陪伴型", "托育保障"),
        report.getFindings().stream().map(finding -> finding.row().orElseThrow().chinese()).toList());
  }

  @Test
  void anEmployerOutsideTheHeadingIsAWarning() {
    ValidationReport report = PostCheck.postOf("家政服务").with(PostColumn.EMPLOYER_KIND, "企业").conforms().report();
    Finding finding = report.getFindings().get(0);
    assertEquals(List.of(Severity.WARNING, Optional.of(PostCell.EMPLOYER), "社区和社会组织提供的灵活型岗位"),
        List.of(finding.severity(), finding.cell(), finding.citations().get(0).quote()));
    assertEquals(List.of(Severity.ADVICE), severities(PostCheck.postOf("家政服务").with(PostColumn.EMPLOYER_KIND, "")));
    assertEquals(List.of(Severity.WARNING), severities(PostCheck.postOf("家政服务").with(PostColumn.EMPLOYER_KIND, "无")));
  }

  private static List<Severity> severities(PostCheck post) {
    return post.conforms().report().getFindings().stream().map(Finding::severity).toList();
  }

  @Test
  void aTypeTheCatalogueHasNotBreaks() {
    MamaPost post = PostCheck.postOf("家政服务").post().toBuilder()
        .postType(Stated.of(PostType.of("courier", "同城配送", "city courier"))).build();
    ValidationReport report = PostValidator.of(WeihaiPolicy.policy()).validate(post);
    assertEquals(Verdict.BREAKS, report.getVerdict());
    Finding finding = report.getFindings().get(0);
    assertEquals(List.of("post-type", Optional.of(PostCell.POST_TYPE), Optional.empty(), Basis.CATALOGUE),
        List.of(finding.rule(), finding.cell(), finding.row(), finding.basis()));
    assertEquals("目录中没有岗位类型“同城配送”", finding.message().render(Locale.CHINA));
    assertEquals("the catalogue has no post type “city courier”", finding.message().toString());
    assertEquals(List.of(), report.getDeclaredRows());
  }

  @Test
  void aStageTheCatalogueHasNotBreaksAndTheTypeIsStillChecked() {
    ValidationReport report = PostCheck.postOf("家政服务").with(PostColumn.CARE_STAGE, "全程陪伴型").at("每天固定1小时")
        .under(Policies.withoutCareStages()).report();
    assertEquals(List.of("care-stage", "time.daily-hours"), report.getFindings().stream().map(Finding::rule).toList());
    assertEquals(Optional.of(PostCell.CARE_STAGE), report.getFindings().get(0).cell());
  }

  @Test
  void suggestingRanksTheOtherRowsOfADeclaredPostToo() {
    MamaPost post = PostCheck.postOf("家政服务").at("时间灵活").post();
    PostValidator plain = PostValidator.of(WeihaiPolicy.policy());
    assertEquals(List.of(), plain.validate(post).getNearest());
    ValidationReport report = plain.suggesting().validate(post);
    assertEquals(plain.validate(post).getFindings(), report.getFindings());
    assertEquals(14, report.getNearest().size());
    assertFalse(names(report.getNearest().stream().map(NearestRow::row).toList()).contains("家政服务"));
  }

  @Test
  void suggestingListsARowThatFitsFirst() {
    MamaPost post = PostCheck.postOf("项目制").with(PostColumn.POST_TYPE, "志愿服务").post();
    List<NearestRow> nearest = PostValidator.of(WeihaiPolicy.policy()).suggesting().validate(post).getNearest();
    assertEquals(List.of("远程线上", "项目制", "手工制作"),
        names(nearest.stream().limit(3).map(NearestRow::row).toList()));
    assertEquals(List.of(), nearest.get(0).findings());
    assertEquals(List.of(0, 0, 0, 1), nearest.stream().limit(4).map(NearestRow::changes).toList());
    assertEquals(14, nearest.size());
  }

  @Test
  void aRowThatFitsIsNearerThanOneOfWhichNobodyCanTell() {
    MamaPost post = PostCheck.postOf("市场销售").at("坐班每天1.5小时，其余灵活，季节性").with(PostColumn.POST_TYPE, "远程线上")
        .with(PostColumn.PLACE, "地点灵活").post();
    ValidationReport report = PostValidator.of(WeihaiPolicy.policy()).suggesting().validate(post);
    assertEquals("市场销售", report.getNearest().get(0).row().chinese());
  }

  @Test
  void lawNeverMovesARowOfADeclaredPost() {
    for (Severity severity : Severity.values()) {
      RegionalPolicy policy = Policies.withRowRule("law", (post, row, of) -> List.of(
          Policies.finding("law", severity, Basis.LAW, PostCell.PAY), Policies.ofTheWhole("law", severity, Basis.LAW)));
      MamaPost post = PostCheck.postOf("项目制").with(PostColumn.POST_TYPE, "志愿服务").post();
      ValidationReport plain = PostValidator.of(WeihaiPolicy.policy()).suggesting().validate(post);
      ValidationReport besideLaw = PostValidator.of(policy).suggesting().validate(post);
      assertEquals(plain.getVerdict(), besideLaw.getVerdict());
      assertEquals(plain.getSatisfiedRows(), besideLaw.getSatisfiedRows());
      assertEquals(plain.getNearest(), besideLaw.getNearest());
    }
  }

  @Test
  void judgingUnderAPolicyDoesNotAskForTheRegion() {
    for (String region : List.of("", "无", "440000", "371002")) {
      MamaPost post = PostCheck.postOf("家政服务").with(PostColumn.REGION, region).post();
      ValidationReport report = PostValidator.under(WeihaiPolicy.policy()).validate(post);
      assertEquals(Verdict.CONFORMS, report.getVerdict(), region);
      assertEquals(true, report.isJudgedUnder());
      assertEquals(PostTypes.DOMESTIC_SERVICE.code(), report.getSatisfiedRows().get(0).code());
    }
    assertEquals(true, PostValidator.under(WeihaiPolicy.policy()).suggesting()
        .validate(PostCheck.postOf("家政服务").post()).isJudgedUnder());
  }

  private static List<String> names(List<RowKey> rows) {
    return rows.stream().map(RowKey::chinese).toList();
  }
}
