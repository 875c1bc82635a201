package org.mamapost.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mamapost.answer.Basis;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.PostCell;
import org.mamapost.catalogue.RowKey;
import org.mamapost.format.PostColumn;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;

/** A post that declares no row: which it satisfies, and how far it is from the others. */
class UndeclaredPostTest {

  private static final List<String> EMPLOYER_ROWS =
      AnnexPosts.rowNames().stream().filter(row -> !AnnexPosts.isCareStage(row)).toList();

  private static PostCheck undeclared(String row) {
    return PostCheck.postOf(row).with(PostColumn.POST_TYPE, "").with(PostColumn.CARE_STAGE, "");
  }

  private static List<String> names(List<RowKey> rows) {
    return rows.stream().map(RowKey::chinese).toList();
  }

  /** The rows and how many cells to change, such as 手工制作0. */
  private static String nearest(ValidationReport report) {
    return report.getNearest().stream()
        .map(row -> row.row().chinese() + row.changes())
        .collect(Collectors.joining(" "));
  }

  @Test
  void conformsIfSomeEmployerRowIsSatisfiedAndListsEach() {
    ValidationReport report = undeclared("手工制作").conforms().report();
    assertEquals(List.of("项目制", "手工制作"), names(report.getSatisfiedRows()).stream()
        .filter(List.of("项目制", "手工制作")::contains).toList());
    assertEquals(List.of("远程线上", "项目制", "手工制作"), names(report.getSatisfiedRows()));
    assertEquals(List.of(), report.getDeclaredRows());
    assertEquals(List.of(), report.getFindings());
    assertEquals(12, report.getNearest().size());
  }

  @Test
  void everyConformingPostSatisfiesItsOwnRow() {
    for (String row : EMPLOYER_ROWS) {
      assertTrue(names(undeclared(row).conforms().report().getSatisfiedRows()).contains(row), row);
    }
  }

  @Test
  void noneAndUnknownDeclareAlike() {
    ValidationReport unknown = undeclared("家政服务").conforms().report();
    ValidationReport none = PostCheck.postOf("家政服务").with(PostColumn.POST_TYPE, "无")
        .with(PostColumn.CARE_STAGE, "无").conforms().report();
    assertEquals(unknown.getSatisfiedRows(), none.getSatisfiedRows());
  }

  @Test
  void aCareStageAloneIsADeclaration() {
    ValidationReport report = PostCheck.postOf("安心工作型").conforms().report();
    assertEquals(List.of("安心工作型"), names(report.getSatisfiedRows()));
    assertEquals(List.of(), report.getNearest());
  }

  @Test
  void undeterminedIfOnlyUnknownsPreventIt() {
    ValidationReport report = undeclared("手工制作").with(PostColumn.INSURANCE, "").report();
    assertEquals(Verdict.UNDETERMINED, report.getVerdict());
    assertEquals(List.of(), report.getSatisfiedRows());
    assertEquals(1, report.getFindings().size());
    Finding finding = report.getFindings().get(0);
    assertEquals(List.of("post-type", Severity.UNKNOWN), List.of(finding.rule(), finding.severity()));
    assertEquals("未声明岗位类型；写明所缺内容后可能属于远程线上、项目制、手工制作、平台经济",
        finding.message().render(Locale.CHINA));
    assertTrue(nearest(report).startsWith("远程线上0 项目制0 手工制作0 平台经济0 "), nearest(report));
  }

  @Test
  void aPostOfWhichNothingIsKnownMayBeAnything() {
    MamaPost post = MamaPost.builder().id("x").build();
    ValidationReport report = PostValidator.under(WeihaiPolicy.policy())
        .validate(post, LocalDate.of(2025, 6, 1));
    assertEquals(Verdict.UNDETERMINED, report.getVerdict());
    assertEquals(EMPLOYER_ROWS.stream().map(row -> row + "0").collect(Collectors.joining(" ")), nearest(report));
  }

  @Test
  void elseBreaksAndRanksByCellsWithTiesInTheAnnexsOrder() {
    ValidationReport report = undeclared("项目制").at("每天固定6小时").with(PostColumn.PLACE, "地点特定")
        .with(PostColumn.PAY_METHOD, "按月计酬").with(PostColumn.INSURANCE, "社会保险").report();
    assertEquals(Verdict.BREAKS, report.getVerdict());
    assertEquals("家庭友好1 市场销售2 托育保障2 家政服务2 学校餐厅2 城镇公益性岗位2 生产线3 短期用工3 远程线上3 项目制3 手工制作3 志愿服务3 "
        + "平台经济3 创业型3 乡村公益性岗位3", nearest(report));
    Finding finding = report.getFindings().get(0);
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals("家庭友好“妈妈岗”", finding.citations().get(0).quote());
    assertEquals("未声明岗位类型，也不符合目录中任何一类；最接近的是家庭友好，需改1处：计酬方式",
        finding.message().render(Locale.CHINA));
    assertEquals("the post declares no type and is none of the catalogue's; the nearest is family-friendly work; "
        + "cells to change (1): pay method", finding.message().render(Locale.ENGLISH));
  }

  @Test
  void nearestNamesTheCellsAndCarriesTheRepairs() {
    ValidationReport report = undeclared("家政服务").at("每天固定3.5小时").with(PostColumn.PLACE, "地点灵活")
        .with(PostColumn.SKILLS, "基础技能").report();
    NearestRow domestic = report.getNearest().stream()
        .filter(row -> row.row().chinese().equals("家政服务")).findFirst().orElseThrow();
    assertEquals(List.of(PostCell.TIME_AND_PLACE, PostCell.SKILLS), domestic.cellsToChange());
    assertEquals(List.of("place", "time.daily-hours", "skills"),
        domestic.findings().stream().map(Finding::rule).toList());
    MamaPost repaired = undeclared("家政服务").at("每天固定3.5小时").with(PostColumn.PLACE, "地点灵活")
        .with(PostColumn.SKILLS, "基础技能").post();
    for (Finding finding : domestic.findings()) {
      repaired = finding.repair().orElseThrow().applyTo(repaired);
    }
    assertEquals("每天固定3小时", AnnexPosts.cell(repaired, PostColumn.SCHEDULE));
    assertTrue(names(PostValidator.of(WeihaiPolicy.policy()).validate(repaired)
        .getSatisfiedRows()).contains("家政服务"));
  }

  @Test
  void lawNeitherBreaksNorMovesARow() {
    RegionalPolicy policy = Policies.withRowRule("law", (post, row, of) ->
        List.of(Policies.finding("law", Severity.ERROR, Basis.LAW, PostCell.PAY)));
    for (PostCheck post : List.of(undeclared("手工制作"), undeclared("手工制作").with(PostColumn.INSURANCE, ""),
        undeclared("手工制作").at("每天固定6小时"))) {
      ValidationReport plain = post.report();
      ValidationReport besideLaw = post.under(policy).report();
      assertEquals(plain.getVerdict(), besideLaw.getVerdict());
      assertEquals(plain.getSatisfiedRows(), besideLaw.getSatisfiedRows());
      assertEquals(plain.getNearest(), besideLaw.getNearest());
    }
  }

  @Test
  void aCitysOwnErrorAboutTheWholePostBreaksTheRow() {
    RegionalPolicy policy = Policies.withRowRule("own", (post, row, of) -> row.code().equals("handicraft") ? List.of()
        : List.of(Policies.ofTheWhole("own", Severity.ERROR, Basis.CATALOGUE)));
    ValidationReport report = undeclared("手工制作").under(policy).report();
    assertEquals(List.of("手工制作"), names(report.getSatisfiedRows()));

    ValidationReport open = undeclared("手工制作").with(PostColumn.INSURANCE, "").under(policy).report();
    assertEquals(Verdict.UNDETERMINED, open.getVerdict());
    assertEquals("手工制作0", nearest(open).split(" ")[0]);
    assertEquals("未声明岗位类型；写明所缺内容后可能属于手工制作", open.getFindings().get(0).message().render(Locale.CHINA));

    RegionalPolicy refusing = Policies.withRowRule("own", (post, row, of) ->
        List.of(Policies.ofTheWhole("own", Severity.ERROR, Basis.CATALOGUE)));
    ValidationReport breaks = undeclared("手工制作").under(refusing).report();
    assertEquals(Verdict.BREAKS, breaks.getVerdict());
    assertEquals("未声明岗位类型，也不符合目录中任何一类；最接近的是远程线上，需改1处：岗位整体（本市另有的规则）",
        breaks.getFindings().get(0).message().render(Locale.CHINA));
  }

  @Test
  void anErrorAboutTheWholePostCountsAsOneChange() {
    RegionalPolicy policy = Policies.withRowRule("own", (post, row, of) -> row.code().equals("project")
        ? List.of(Policies.ofTheWhole("own", Severity.ERROR, Basis.CATALOGUE)) : List.of());
    ValidationReport report = undeclared("手工制作").at("每天固定6小时").under(policy).report();
    NearestRow project = report.getNearest().stream()
        .filter(row -> row.row().chinese().equals("项目制")).findFirst().orElseThrow();
    assertEquals(List.of(PostCell.TIME_AND_PLACE), project.cellsToChange());
    assertEquals(2, project.changes());
    assertEquals(2, report.getNearest().indexOf(project));
    assertTrue(nearest(report).startsWith("远程线上1 手工制作1 项目制2 家庭友好2 "), nearest(report));
  }

  @Test
  void aCatalogueWithoutEmployerRowsHasNothingToOffer() {
    ValidationReport report = undeclared("手工制作").under(Policies.withoutRows()).report();
    assertEquals(Verdict.BREAKS, report.getVerdict());
    assertEquals("未声明岗位类型，目录中也没有按用人单位属性分类的岗位",
        report.getFindings().get(0).message().render(Locale.CHINA));
    assertEquals(report.getStanding().orElseThrow(), report.getFindings().get(0).citations().get(0));
  }
}
