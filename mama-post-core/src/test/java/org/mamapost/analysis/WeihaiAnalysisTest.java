package org.mamapost.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.fact.Stated;
import org.mamapost.format.PostFormat;
import org.mamapost.interpretation.EmployerHeading;
import org.mamapost.interpretation.Reading;
import org.mamapost.interpretation.RelativelyFixedTime;
import org.mamapost.interpretation.StageBoundary;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.text.Language;

/** What the annex says twice and does not say, each line held against the annex by eye. */
class WeihaiAnalysisTest {

  private static final LocalDate DAY = LocalDate.of(2025, 10, 1);
  private static final RegionalPolicy POLICY = WeihaiPolicy.policy();
  private static final Catalogue CATALOGUE = POLICY.catalogue().orElseThrow();
  private static final AnalysisReport REPORT = PolicyAnalysis.of(POLICY).on(DAY);

  static Stream<Remark> overlaps() {
    return REPORT.of(RemarkKind.ROW_OVERLAP).stream();
  }

  static Stream<Remark> remarks() {
    return REPORT.remarks().stream();
  }

  private static List<String> subjects(AnalysisReport report, RemarkKind kind) {
    return report.of(kind).stream()
        .map(remark -> remark.subjects().stream().map(Subject::chinese).collect(Collectors.joining(" ")))
        .toList();
  }

  private static List<String> withReading(Reading reading, RemarkKind kind) {
    return subjects(PolicyAnalysis.of(POLICY.with(reading)).on(DAY), kind);
  }

  @Test
  void theRowsThatOnePostCanSatisfy() {
    assertEquals(List.of("市场销售 家庭友好", "托育保障 生产线", "托育保障 学校餐厅", "生产线 学校餐厅", "远程线上 项目制",
        "远程线上 平台经济", "远程线上 手工制作", "项目制 手工制作", "家庭友好 家政服务"),
        subjects(REPORT, RemarkKind.ROW_OVERLAP));
  }

  @Test
  void theRowsThatSayNothingOfTheirOwn() {
    assertEquals(List.of("项目制", "平台经济", "家政服务", "手工制作"), subjects(REPORT, RemarkKind.ROW_MASKED));
    assertEquals("凡满足项目制的岗位都满足远程线上、手工制作",
        REPORT.of(RemarkKind.ROW_MASKED).get(0).message().render(Language.CHINESE));
  }

  @Test
  void theRowsOfNoCareStage() {
    assertEquals(List.of("项目制", "创业型", "志愿服务", "手工制作", "乡村公益性岗位", "城镇公益性岗位"),
        subjects(REPORT, RemarkKind.ROW_APART));
  }

  @Test
  void theTermsThatNoRowUnderAHeadingAllows() {
    List<String> uncovered = subjects(REPORT, RemarkKind.EMPLOYER_UNCOVERED);
    assertEquals(29, uncovered.size());
    assertTrue(uncovered.containsAll(List.of("企业 按项目计酬 按小时计酬 自主创收", "企业 劳务合同 无需合同",
        "新业态平台 地点特定 地点固定", "个人创业 劳动合同 劳务合同", "政府 灵活就业社会保险 单险种工伤保险", "企业 单险种工伤保险")), uncovered::toString);
    assertTrue(uncovered.stream().noneMatch(line -> line.startsWith("社区 基础技能")));
  }

  @Test
  void theAnnexPrintsNoWorkInjuryInsuranceAlone() {
    assertEquals(List.of("单险种工伤保险"), subjects(REPORT, RemarkKind.TERM_UNUSED));
  }

  @Test
  void theAgesOfTwoStagesAreAReading() {
    assertEquals(List.of("3周岁", "6周岁"), subjects(REPORT, RemarkKind.AGE_OVERLAP));
    assertEquals(List.of(), withReading(StageBoundary.EXCLUSIVE, RemarkKind.AGE_OVERLAP));
    assertEquals(List.of("12周岁"), withReading(StageBoundary.EXCLUSIVE, RemarkKind.AGE_UNCOVERED));
  }

  @Test
  void theValuesOfWhichNoneWasSeen() {
    assertEquals(List.of("labour.minimum-wage.tier.371000", "weihai.flexible-insurance.pension-only",
            "weihai.flexible-insurance.standard"),
        REPORT.of(RemarkKind.VALUE_GAP).stream().map(remark -> remark.subjects().get(0).code()).toList());
    REPORT.of(RemarkKind.VALUE_GAP).forEach(gap -> assertEquals(Stated.of(POLICY.inForce()), gap.days()));
  }

  @Test
  void nothingElseIsRemarked() {
    List<RemarkKind> found = List.of(RemarkKind.ROW_OVERLAP, RemarkKind.ROW_MASKED, RemarkKind.ROW_APART,
        RemarkKind.TERM_UNUSED, RemarkKind.EMPLOYER_UNCOVERED, RemarkKind.AGE_OVERLAP, RemarkKind.VALUE_GAP);
    assertEquals(found, REPORT.remarks().stream().map(Remark::kind).distinct().toList());
  }

  @Test
  void whatOverlapsIsAMatterOfReadings() {
    assertEquals(List.of("托育保障 生产线", "远程线上 项目制", "家庭友好 家政服务"),
        withReading(EmployerHeading.ERROR, RemarkKind.ROW_OVERLAP));
    assertEquals(List.of("项目制"), withReading(EmployerHeading.ERROR, RemarkKind.ROW_MASKED).subList(0, 1));
    assertTrue(withReading(RelativelyFixedTime.STATED_ONLY, RemarkKind.ROW_OVERLAP).stream()
        .noneMatch(pair -> pair.contains("家庭友好")));
  }

  @ParameterizedTest
  @MethodSource("overlaps")
  void theExampleSatisfiesBothRowsAndCanBeWrittenInATable(Remark overlap) {
    MamaPost post = overlap.example().value().orElseThrow();
    PostFormat format = PostFormat.of(CATALOGUE.postTypes());
    assertEquals(post, format.read(format.print(post)).orElseThrow());
    overlap.subjects().forEach(row -> assertTrue(Invented.satisfies(POLICY, DAY, post, row.code()), row::code));
  }

  @ParameterizedTest
  @MethodSource("remarks")
  void everyRemarkSpeaksBothLanguagesAndCitesWords(Remark remark) {
    assertTrue(remark.message().render(Language.CHINESE).codePoints().anyMatch(Character::isIdeographic));
    assertTrue(remark.message().render(Language.ENGLISH).codePoints().anyMatch(c -> c >= 'a' && c <= 'z'));
    assertTrue(remark.citations().size() >= 1);
    assertEquals(remark.citations().size(), remark.citations().stream().distinct().count());
  }

  @Test
  void aDayOutsideThePolicyIsRefused() {
    PolicyAnalysis analysis = PolicyAnalysis.of(POLICY);
    assertThrows(IllegalArgumentException.class, () -> analysis.on(LocalDate.of(2025, 4, 20)));
  }
}
