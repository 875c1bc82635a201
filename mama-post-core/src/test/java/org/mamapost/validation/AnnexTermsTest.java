package org.mamapost.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.answer.Severity;
import org.mamapost.catalogue.PostCell;
import org.mamapost.format.PostColumn;

/** The columns of terms, row by row: each term of the column, alone, either conforms or breaks just that cell. */
class AnnexTermsTest {

  private record Column(PostColumn column, PostCell cell, String rule, List<String> terms) {}

  private static final List<Column> COLUMNS = List.of(
      new Column(PostColumn.PLACE, PostCell.TIME_AND_PLACE, "place", List.of("地点灵活", "地点特定", "地点固定")),
      new Column(PostColumn.PAY_METHOD, PostCell.PAY, "pay-method",
          List.of("按件计酬", "按项目计酬", "按完成任务量计酬", "按月计酬", "按小时计酬", "自主创收")),
      new Column(PostColumn.INSURANCE, PostCell.INSURANCE, "insurance",
          List.of("社会保险", "灵活就业社会保险", "职工社会保险", "商业保险")),
      new Column(PostColumn.CONTRACT, PostCell.CONTRACT, "contract",
          List.of("劳动合同", "劳务合同", "劳务协议", "无需合同")),
      new Column(PostColumn.SKILLS, PostCell.SKILLS, "skills", List.of("基础技能", "特定技能")));

  /** The words of each cell, then the terms that conform alone; the words of the place are those that speak of it. */
  private static final Map<String, String> ANNEX = AnnexPosts.rows("""
      全程陪伴型 | 地点灵活: 地点灵活 | 按件或按项目计酬: 按件计酬 按项目计酬 | 社会保险或商业保险: 社会保险 职工社会保险 商业保险 \
          | 劳动合同或劳务协议: 劳动合同 劳务协议 | 基础技能特定技能: 基础技能 特定技能
      弹性兼顾型 | 不论: 地点灵活 地点特定 地点固定 | 按完成任务量计酬: 按完成任务量计酬 | 社会保险或商业保险: 社会保险 职工社会保险 商业保险 \
          | 劳动合同或劳务协议: 劳动合同 劳务协议 | 基础技能特定技能: 基础技能 特定技能
      安心工作型 | 固定时间、地点: 地点固定 | 按月计酬: 按月计酬 | 社会保险: 社会保险 职工社会保险 \
          | 劳动合同: 劳动合同 | 基础技能特定技能: 基础技能 特定技能
      生产线 | 地点固定: 地点固定 | 按件或按月计酬: 按件计酬 按月计酬 | 社会保险: 社会保险 职工社会保险 \
          | 劳动合同: 劳动合同 | 基础技能: 基础技能
      短期用工 | 地点特定: 地点特定 地点固定 | 按完成任务量计酬: 按完成任务量计酬 | 商业保险或灵活就业社会保险: 商业保险 灵活就业社会保险 \
          | 劳动合同或劳务协议: 劳动合同 劳务协议 | 基础技能: 基础技能
      市场销售 | 其余时间地点灵活: 地点灵活 | 按完成任务量计酬: 按完成任务量计酬 | 社会保险或商业保险: 社会保险 职工社会保险 商业保险 \
          | 劳动合同或劳务协议: 劳动合同 劳务协议 | 基础技能特定技能: 基础技能 特定技能
      托育保障 | 时间、地点固定: 地点固定 | 按月计酬: 按月计酬 | 社会保险: 社会保险 职工社会保险 \
          | 劳动合同: 劳动合同 | 基础技能特定技能: 基础技能 特定技能
      远程线上 | 地点灵活: 地点灵活 | 按件计酬: 按件计酬 | 灵活就业社会保险或商业保险: 灵活就业社会保险 商业保险 \
          | 劳务协议: 劳务协议 | 特定技能: 特定技能
      项目制 | 地点灵活: 地点灵活 | 按件计酬: 按件计酬 | 灵活就业社会保险: 灵活就业社会保险 \
          | 劳务协议: 劳务协议 | 特定技能: 特定技能
      家政服务 | 地点特定: 地点特定 地点固定 | 按完成任务量计酬: 按完成任务量计酬 | 社会保险或商业保险: 社会保险 职工社会保险 商业保险 \
          | 劳动合同或劳务协议: 劳动合同 劳务协议 | 特定技能: 特定技能
      家庭友好 | 地点特定或灵活: 地点特定 地点灵活 地点固定 | 按完成任务量计酬: 按完成任务量计酬 | 社会保险或商业保险: 社会保险 职工社会保险 商业保险 \
          | 劳动合同或劳务协议: 劳动合同 劳务协议 | 特定技能: 特定技能
      手工制作 | 地点灵活: 地点灵活 | 按件计酬: 按件计酬 | 灵活就业社会保险: 灵活就业社会保险 \
          | 劳务协议: 劳务协议 | 特定技能: 特定技能
      志愿服务 | 地点灵活: 地点灵活 | 按完成任务量计酬: 按完成任务量计酬 | 灵活就业社会保险: 灵活就业社会保险 \
          | 劳务协议: 劳务协议 | 特定技能: 特定技能
      学校餐厅 | 地点固定: 地点固定 | 按月计酬: 按月计酬 | 社会保险: 社会保险 职工社会保险 \
          | 劳动合同: 劳动合同 | 基础技能特定技能: 基础技能 特定技能
      平台经济 | 地点灵活: 地点灵活 | 按件计酬: 按件计酬 | 商业保险: 商业保险 \
          | 劳务协议: 劳务协议 | 特定技能: 特定技能
      创业型 | 地点灵活: 地点灵活 | 自主创收: 自主创收 | 灵活就业社会保险或职工社会保险: 灵活就业社会保险 职工社会保险 社会保险 \
          | 无需合同: 无需合同 | 特定技能: 特定技能
      城镇公益性岗位 | 地点固定: 地点固定 | 按月计酬: 按月计酬 | 社会保险: 社会保险 职工社会保险 \
          | 劳务合同: 劳务合同 | 基础技能特定技能: 基础技能 特定技能
      乡村公益性岗位 | 地点固定: 地点固定 | 按小时计酬: 按小时计酬 | 商业保险: 商业保险 \
          | 劳务协议: 劳务协议 | 基础技能特定技能: 基础技能 特定技能
      """);

  private static final Map<String, String> CLAUSES = AnnexPosts.rows("""
      全程陪伴型 | 附件一·全程陪伴型
      弹性兼顾型 | 附件一·弹性兼顾型
      安心工作型 | 附件一·安心工作型
      生产线 | 附件二(一)·生产线
      短期用工 | 附件二(一)·短期用工
      市场销售 | 附件二(一)·市场销售
      托育保障 | 附件二(一)·托育保障
      远程线上 | 附件二(一)·远程线上
      项目制 | 附件二(一)·项目制
      家政服务 | 附件二(二)·家政服务
      家庭友好 | 附件二(二)·家庭友好
      手工制作 | 附件二(二)·手工制作
      志愿服务 | 附件二(二)·志愿服务
      学校餐厅 | 附件二(二)·学校餐厅
      平台经济 | 附件二(三)·平台经济
      创业型 | 附件二(三)·创业型
      城镇公益性岗位 | 附件二(四)·城镇公益性岗位
      乡村公益性岗位 | 附件二(四)·乡村公益性岗位
      """);

  static Stream<Arguments> cells() {
    return ANNEX.entrySet().stream().flatMap(row -> {
      List<String> cells = AnnexPosts.split(row.getValue());
      return IntStream.range(0, COLUMNS.size())
          .mapToObj(i -> Arguments.of(row.getKey(), COLUMNS.get(i).rule(), COLUMNS.get(i), cells.get(i)));
    });
  }

  @Test
  void allRowsAreHere() {
    assertEquals(AnnexPosts.rowNames(), List.copyOf(ANNEX.keySet()));
    assertEquals(AnnexPosts.rowNames(), List.copyOf(CLAUSES.keySet()));
    assertEquals(18, ANNEX.size());
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("cells")
  void eachTermAlone(String row, String rule, Column column, String cell) {
    String quote = cell.split(": ")[0];
    List<String> conforming = Arrays.asList(cell.split(": ")[1].split(" "));
    for (String term : column.terms()) {
      PostCheck post = PostCheck.postOf(row).with(column.column(), term);
      if (conforming.contains(term)) {
        post.conforms();
        continue;
      }
      FindingCheck finding = post.breaksIn(column.cell(), column.rule()).citing(CLAUSES.get(row), quote);
      if (againstTheLaw(row, column) || weakens(column, term, quote)) {
        finding.notRepaired();
      } else {
        finding.repairedTo(column.column(), firstPrinted(quote, column));
      }
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("cells")
  void nothingSaidIsUnknownAndNoneIsAnError(String row, String rule, Column column, String cell) {
    String quote = cell.split(": ")[0];
    if (quote.equals("不论")) {
      PostCheck.postOf(row).with(column.column(), "").conforms();
      PostCheck.postOf(row).with(column.column(), "无").conforms();
      return;
    }
    PostCheck.postOf(row).with(column.column(), "").isUnknownIn(column.cell(), rule).citing(CLAUSES.get(row), quote);
    PostCheck none = PostCheck.postOf(row).with(column.column(), "无");
    if (quote.equals("无需合同")) {
      none.conforms();
      return;
    }
    FindingCheck finding = none.breaksIn(column.cell(), rule).citing(CLAUSES.get(row), quote);
    if (!againstTheLaw(row, column)) {
      finding.repairedTo(column.column(), firstPrinted(quote, column));
    }
  }

  /** What replaces the insurance would take from the worker. */
  private static boolean weakens(Column column, String term, String quote) {
    String asStrong = term.startsWith("灵活") ? quote : quote.replace("灵活就业社会保险", "");
    return column.rule().equals("insurance") && term.contains("社会保险") && !asStrong.contains("社会保险");
  }

  private static boolean againstTheLaw(String row, Column column) {
    return row.equals("城镇公益性岗位") && column.rule().equals("contract");
  }

  /** What a cell prints first, as a post table writes it. */
  private static String firstPrinted(String quote, Column column) {
    if (column.column() == PostColumn.PLACE) {
      return quote.contains("特定") ? "地点特定" : quote.contains("灵活") ? "地点灵活" : "地点固定";
    }
    String first = quote.equals("基础技能特定技能") ? "基础技能" : quote.split("或")[0];
    return first.equals("按件") ? "按件计酬" : first;
  }

  @ParameterizedTest
  @MethodSource("org.mamapost.validation.AnnexPosts#rowNames")
  void theWholePostConforms(String row) {
    PostCheck.postOf(row).conforms();
    assertEquals(List.of(), PostCheck.postOf(row).report().getFindings().stream()
        .filter(finding -> finding.severity() != Severity.ADVICE).toList());
  }

  @Test
  void eachOfAlternativesHasToConform() {
    PostCheck.postOf("家政服务").with(PostColumn.INSURANCE, "社会保险或商业保险").conforms();
    PostCheck.postOf("家政服务").with(PostColumn.INSURANCE, "社会保险或灵活就业社会保险")
        .breaksIn(PostCell.INSURANCE, "insurance").repairedTo(PostColumn.INSURANCE, "社会保险");
    PostCheck.postOf("生产线").with(PostColumn.PAY_METHOD, "按月计酬或按小时计酬")
        .breaksIn(PostCell.PAY, "pay-method").repairedTo(PostColumn.PAY_METHOD, "按月计酬");
  }

  @Test
  void termsTogetherAreHeldAgainstTheCellOneByOne() {
    PostCheck.postOf("生产线").with(PostColumn.PAY_METHOD, "按件计酬、按月计酬").conforms();
    PostCheck.postOf("生产线").with(PostColumn.PAY_METHOD, "按小时计酬、按月计酬")
        .breaksIn(PostCell.PAY, "pay-method").repairedTo(PostColumn.PAY_METHOD, "按月计酬");
    PostCheck.postOf("家政服务").with(PostColumn.SKILLS, "基础技能、特定技能")
        .breaksIn(PostCell.SKILLS, "skills").repairedTo(PostColumn.SKILLS, "特定技能");
  }

  @Test
  void aRepairKeepsCommercialCoverThatConformsOnTop() {
    PostCheck.postOf("生产线").with(PostColumn.INSURANCE, "社会保险、灵活就业社会保险、商业保险")
        .breaksIn(PostCell.INSURANCE, "insurance").repairedTo(PostColumn.INSURANCE, "社会保险、商业保险");
    PostCheck.postOf("生产线").with(PostColumn.INSURANCE, "灵活就业社会保险、商业保险")
        .breaksIn(PostCell.INSURANCE, "insurance").repairedTo(PostColumn.INSURANCE, "社会保险");
  }

  /** Whoever was offered social insurance is not asked to do without it, nor to insure herself. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(delimiter = '|', textBlock = """
      乡村公益性岗位 | 社会保险、商业保险
      乡村公益性岗位 | 社会保险或商业保险
      平台经济 | 社会保险、商业保险
      平台经济 | 灵活就业社会保险
      手工制作 | 社会保险
      手工制作 | 职工社会保险或灵活就业社会保险
      """)
  void noRepairWeakensTheSocialInsuranceOfAPost(String row, String insurance) {
    PostCheck.postOf(row).with(PostColumn.INSURANCE, insurance).breaksIn(PostCell.INSURANCE, "insurance").notRepaired();
  }

  @Test
  void aRepairMayStrengthenTheInsuranceOrLeaveItAsStrong() {
    PostCheck.postOf("生产线").with(PostColumn.INSURANCE, "灵活就业社会保险")
        .breaksIn(PostCell.INSURANCE, "insurance").repairedTo(PostColumn.INSURANCE, "社会保险");
    PostCheck.postOf("生产线").with(PostColumn.INSURANCE, "社会保险或商业保险")
        .breaksIn(PostCell.INSURANCE, "insurance").repairedTo(PostColumn.INSURANCE, "社会保险");
    PostCheck.postOf("手工制作").with(PostColumn.INSURANCE, "商业保险")
        .breaksIn(PostCell.INSURANCE, "insurance").repairedTo(PostColumn.INSURANCE, "灵活就业社会保险");
  }

  @Test
  void theFindingSaysWhyNothingIsProposed() {
    PostCheck.postOf("乡村公益性岗位").with(PostColumn.INSURANCE, "社会保险、商业保险")
        .breaksIn(PostCell.INSURANCE, "insurance").saying(
            "保险类型为社会保险、商业保险，应为商业保险；但不建议因此削弱岗位提供的社会保险",
            "the insurance cell says social insurance with commercial insurance; it should be commercial insurance; "
                + "but to weaken the social insurance that the post offers is not proposed");
  }
}
