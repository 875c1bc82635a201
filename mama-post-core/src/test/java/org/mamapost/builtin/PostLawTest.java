package org.mamapost.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.amount.Hours;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Basis;
import org.mamapost.answer.Finding;
import org.mamapost.answer.RefusalReason;
import org.mamapost.answer.Severity;
import org.mamapost.format.PostColumn;
import org.mamapost.interpretation.UnstatedConditions;
import org.mamapost.interpretation.StatedPay;
import org.mamapost.interpretation.WeeklyLimit;
import org.mamapost.interpretation.WindowHours;
import org.mamapost.policy.Binding;
import org.mamapost.policy.LawRule;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;
import org.mamapost.validation.LabourStandards;
import org.mamapost.validation.LawVerdict;
import org.mamapost.validation.OwnContributions;
import org.mamapost.validation.PostValidator;
import org.mamapost.validation.ValidationReport;
import org.mamapost.validation.Verdict;
import org.mamapost.validation.WageTier;
import org.mamapost.vavr.PostValidation;

/** The law beside the catalogue: who may change what of it, and what it never changes. */
class PostLawTest {

  private static final RegionalPolicy WEIHAI = WeihaiPolicy.policy();
  private static final Citation OWN = WeihaiNotice.cite("正文(二)", "配套建立母婴室");
  private static final DateRange FROM_2025 = DateRange.startingOn(LocalDate.of(2025, 1, 1));

  private static RegionalPolicy.Builder over(RegionalPolicy above, String region) {
    return RegionalPolicy.builder("own").version("1").region(Region.of(region)).inForce(FROM_2025)
        .document(WeihaiNotice.document()).above(above);
  }

  private static <V extends Comparable<V> & Serializable> RegionalPolicy saying(ParameterKey<V> key, V value) {
    return over(WEIHAI, "371002").parameter(new Parameter<>(key, value, Binding.OPEN, FROM_2025, OWN)).build();
  }

  private static void assertOverruled(ValidationReport report, String rule, Citation higher) {
    List<Finding> overruled = LawPosts.of(report, rule, Severity.WARNING);
    assertEquals(1, overruled.size(), () -> report.getLawFindings().toString());
    assertEquals(List.of(higher, OWN), overruled.get(0).citations());
    assertTrue(overruled.get(0).render(Locale.CHINA).contains("不予适用"));
  }

  @Test
  void aCityThatAllowsTenHoursIsOverruledWithBothCitations() {
    RegionalPolicy tenHours = saying(LabourStandards.DAY, Hours.of(10));
    ValidationReport report = LawPosts.clear().at("周一至周四 08:00-18:00 午休12:00-13:00").under(tenHours);
    assertEquals(Optional.of(LawVerdict.BREAKS), report.getLawVerdict());
    assertEquals(1, LawPosts.of(report, "law.hours-day", Severity.ERROR).size());
    assertOverruled(report, "law.hours-day", PostLaw.DAY_AND_WEEK);
  }

  @Test
  void aCityThatAsksForSevenHoursImproves() {
    RegionalPolicy sevenHours = saying(LabourStandards.DAY, Hours.of(7));
    assertEquals(Optional.of(LawVerdict.BREAKS), LawPosts.clear().under(sevenHours).getLawVerdict());
    ValidationReport kept = LawPosts.clear().at("周一至周五 08:00-15:00 中间不休息").under(sevenHours);
    assertEquals(Optional.of(LawVerdict.CLEAR), kept.getLawVerdict());
    assertEquals(List.of(), kept.getLawFindings());
  }

  @Test
  void aCityThatLowersTheMinimumWageIsOverruledWithBothCitations() {
    RegionalPolicy lower = saying(LabourStandards.MINIMUM_MONTH, Yuan.of(1900));
    ValidationReport report = LawPosts.clear().paying("2199元/月").under(lower);
    assertEquals(Optional.of(LawVerdict.BREAKS), report.getLawVerdict());
    Citation province = lower.parameter(LabourStandards.minimumMonth(WageTier.ONE), LawPosts.DAY).orElseThrow()
        .parameter().citation();
    assertOverruled(report, "law.minimum-wage", province);
  }

  @Test
  void aCityThatRaisesTheMinimumWageImproves() {
    RegionalPolicy higher = saying(LabourStandards.MINIMUM_MONTH, Yuan.of(2600));
    assertEquals(Optional.of(LawVerdict.BREAKS), LawPosts.clear().paying("2599元/月").under(higher).getLawVerdict());
    assertEquals(Optional.of(LawVerdict.CLEAR), LawPosts.clear().paying("2600元/月").under(higher).getLawVerdict());
  }

  @Test
  void whereTheMinimumWageExcludesHerOwnContributionsPayThatReachesItClearsNothing() {
    RegionalPolicy excluding = saying(LabourStandards.OWN_CONTRIBUTIONS, OwnContributions.EXCLUDED);
    ValidationReport open = LawPosts.clear().paying("2200元/月").under(excluding);
    assertEquals(Optional.of(LawVerdict.UNDETERMINED), open.getLawVerdict());
    Finding why = LawPosts.of(open, "law.minimum-wage", Severity.UNKNOWN).get(0);
    assertEquals(List.of(StatedPay.BEFORE_OWN_CONTRIBUTIONS), why.readings());
    assertTrue(why.citations().contains(OWN), why::toString);
    assertEquals(Optional.of(LawVerdict.BREAKS), LawPosts.clear().paying("2199元/月").under(excluding).getLawVerdict());
    assertEquals(Optional.of(LawVerdict.CLEAR), LawPosts.clear().paying("2200元/月")
        .under(excluding.with(StatedPay.AFTER_OWN_CONTRIBUTIONS)).getLawVerdict());
  }

  @Test
  void aCountyInALowerTierIsHeldToItsOwn() {
    RegionalPolicy lower = saying(LabourStandards.minimumWageTier(Region.of("371002")), WageTier.TWO);
    assertEquals(Optional.of(LawVerdict.CLEAR), LawPosts.clear().paying("2010元/月").under(lower).getLawVerdict());
    assertEquals(Optional.of(LawVerdict.BREAKS), LawPosts.clear().paying("2009元/月").under(lower).getLawVerdict());
  }

  @Test
  void nobodyTakesThePlaceOfARuleAbove() {
    RegionalPolicy.Builder law = over(WEIHAI, "371002")
        .lawRule("law.hours-day", new LawRule(OWN, Modality.MUST, (post, policy, date) -> List.of()));
    IllegalStateException refused = assertThrows(IllegalStateException.class, law::build);
    assertTrue(refused.getMessage().contains("law.hours-day") && refused.getMessage().contains("职工每日工作8小时"),
        refused::getMessage);
    assertThrows(IllegalStateException.class, over(WEIHAI, "371002")
        .postRule("law.hours-day", (post, policy, date) -> List.of())::build);
    assertThrows(IllegalArgumentException.class, () -> over(WEIHAI, "371002")
        .postRule("own", (post, policy, date) -> List.of())
        .lawRule("own", new LawRule(OWN, Modality.MUST, (post, policy, date) -> List.of())));
  }

  @Test
  void aCityAddsARuleOfItsOwn() {
    RegionalPolicy policy = over(WEIHAI, "371002").lawRule("own.law",
        new LawRule(OWN, Modality.MUST, (post, of, date) -> List.of(finding(Basis.LAW)))).build();
    ValidationReport report = LawPosts.clear().under(policy);
    assertEquals(Optional.of(LawVerdict.BREAKS), report.getLawVerdict());
    assertEquals(Verdict.CONFORMS, report.getVerdict());
    assertEquals(List.of(finding(Basis.LAW).orBinding(Modality.MUST)), report.getLawFindings());
  }

  private static Finding finding(Basis basis) {
    return Finding.of("own.law", Severity.ERROR).basis(basis).citing(OWN)
        .saying(Message.of("own.law", "本市规则", "a rule of the city's own")).build();
  }

  @Test
  void aRuleThatFailsIsUnknownAndHarmsOnlyItself() {
    LawRule throwing = new LawRule(OWN, Modality.MUST, (post, of, date) -> {
      throw new IllegalStateException("out of order");
    });
    LawRule foreign = new LawRule(OWN, Modality.MUST, (post, of, date) -> List.of(finding(Basis.CATALOGUE)));
    LawRule nothing = new LawRule(OWN, Modality.MUST, (post, of, date) -> null);
    for (LawRule broken : List.of(throwing, foreign, nothing)) {
      RegionalPolicy policy = over(WEIHAI, "371002").lawRule("own.law", broken).build();
      ValidationReport report = LawPosts.clear().under(policy);
      assertEquals(Optional.of(LawVerdict.UNDETERMINED), report.getLawVerdict());
      assertEquals(Verdict.CONFORMS, report.getVerdict());
      assertEquals(List.of(OWN), report.getLawFindings().get(0).citations());
      ValidationReport breaking = LawPosts.clear().paying("100元/月").under(policy);
      assertEquals(Optional.of(LawVerdict.BREAKS), breaking.getLawVerdict());
      assertEquals(1, LawPosts.of(breaking, "law.minimum-wage", Severity.ERROR).size());
    }
  }

  @Test
  void whatAnotherRuleOfTheCityFindsOfLawCountsAsWell() {
    RegionalPolicy policy = over(WEIHAI, "371002")
        .postRule("own", (post, of, date) -> List.of(finding(Basis.LAW))).build();
    ValidationReport report = LawPosts.clear().under(policy);
    assertEquals(Optional.of(LawVerdict.BREAKS), report.getLawVerdict());
    assertEquals(List.of(), report.getLawFindings());
  }

  @Test
  void theLawNeedsNoCatalogue() {
    RegionalPolicy bare = over(WeihaiLayer.policy(), "371002").build();
    ValidationReport clear = LawPosts.clear().under(bare);
    assertEquals(Verdict.REFUSED, clear.getVerdict());
    assertEquals(Optional.of(LawVerdict.CLEAR), clear.getLawVerdict());
    assertTrue(clear.getLawRefusal().isEmpty());
    assertEquals(Optional.of(LawVerdict.BREAKS), LawPosts.clear().paying("100元/月").under(bare).getLawVerdict());
  }

  @Test
  void aPolicyThatHoldsNoLawGivesNoAnswer() {
    RegionalPolicy lawless = RegionalPolicy.builder("own").version("1").region(Region.of("371000"))
        .inForce(FROM_2025).document(WeihaiNotice.document()).build();
    ValidationReport report = LawPosts.clear().under(lawless);
    assertTrue(report.getLawVerdict().isEmpty());
    assertEquals(RefusalReason.NOT_MODELLED, report.getLawRefusal().orElseThrow().reason());
    assertEquals("371000 威海市的法律底线未建模", report.getLawRefusal().orElseThrow().message().render(Locale.CHINA));
  }

  @Test
  void elsewhereTheProvincesStandardIsNotUsedButItsOwnIs() {
    LawPosts guangdong = LawPosts.clear().with(PostColumn.REGION, "442000").paying("9000元/月");
    RegionalPolicy silent = over(NationalLayer.policy(), "442000").build();
    ValidationReport report = guangdong.under(silent);
    assertEquals(Optional.of(LawVerdict.UNDETERMINED), report.getLawVerdict());
    assertEquals("law.wage.not-modelled",
        LawPosts.of(report, "law.minimum-wage", Severity.UNKNOWN).get(0).message().key());
    RegionalPolicy saying = over(NationalLayer.policy(), "442000").parameter(new Parameter<>(
        LabourStandards.MINIMUM_MONTH, Yuan.of(2080), Binding.FIXED, FROM_2025, OWN)).build();
    assertEquals(Optional.of(LawVerdict.CLEAR), guangdong.under(saying).getLawVerdict());
    assertEquals(Optional.of(LawVerdict.BREAKS), guangdong.paying("2079元/月").under(saying).getLawVerdict());
    assertEquals(Optional.of(LawVerdict.UNDETERMINED),
        LawPosts.clear().with(PostColumn.REGION, "").under(saying).getLawVerdict());
  }

  @ParameterizedTest
  @CsvSource({"2200, CLEAR", "2199, UNDETERMINED", "1820, UNDETERMINED", "1819, BREAKS"})
  void whereTheTierWasNotSeenTheProvincesTiersBoundIt(String yuan, LawVerdict verdict) {
    assertEquals(Optional.of(verdict), LawPosts.clear().with(PostColumn.REGION, "371300").paying(yuan + "元/月")
        .under(WEIHAI).getLawVerdict());
  }

  // A tier that is not modelled may be lower, or higher, than those that are.
  @ParameterizedTest
  @CsvSource({
      "ONE, 2210, CLEAR", "ONE, 2209, UNDETERMINED", "ONE, 1, UNDETERMINED",
      "TWO, 9999, UNDETERMINED", "TWO, 1, UNDETERMINED",
      "THREE, 9999, UNDETERMINED", "THREE, 2210, UNDETERMINED", "THREE, 2209, BREAKS"})
  void whereTheTierWasNotSeenATierThatIsNotModelledIsNoBound(WageTier only, String yuan, LawVerdict verdict) {
    RegionalPolicy hubei = over(NationalLayer.policy(), "420000").parameter(new Parameter<>(
        LabourStandards.minimumMonth(only), Yuan.of(2210), Binding.FIXED, FROM_2025, OWN)).build();
    assertEquals(Optional.of(verdict), LawPosts.clear().with(PostColumn.REGION, "420502").paying(yuan + "元/月")
        .under(hubei).getLawVerdict());
  }

  @Test
  void whereALowerTierIsNotModelledTheCitysOwnIsTheLeast() {
    RegionalPolicy city = over(NationalLayer.policy(), "420000")
        .parameter(new Parameter<>(
            LabourStandards.minimumMonth(WageTier.ONE), Yuan.of(2210), Binding.FIXED, FROM_2025, OWN))
        .parameter(new Parameter<>(LabourStandards.MINIMUM_MONTH, Yuan.of(2000), Binding.FIXED, FROM_2025, OWN))
        .build();
    LawPosts there = LawPosts.clear().with(PostColumn.REGION, "420502");
    assertEquals(Optional.of(LawVerdict.BREAKS), there.paying("1999元/月").under(city).getLawVerdict());
    ValidationReport open = there.paying("2000元/月").under(city);
    assertEquals(Optional.of(LawVerdict.UNDETERMINED), open.getLawVerdict());
    assertEquals("薪酬2000元/月，无法判定是否低于月最低工资标准2000元至2210元（威人社字〔2025〕6号，所在县区的档次未见）",
        LawPosts.of(open, "law.minimum-wage", Severity.UNKNOWN).get(0).message().render(Locale.CHINA));
  }

  @Test
  void aWindowIsWorkingTimeWhereItIsReadSo() {
    LawPosts nineHours = LawPosts.clear().at("周一至周四 08:00-17:00");
    assertEquals(Optional.of(LawVerdict.UNDETERMINED), nineHours.under(WEIHAI).getLawVerdict());
    assertEquals(Optional.of(LawVerdict.BREAKS),
        nineHours.under(WEIHAI.with(WindowHours.WORKING_TIME)).getLawVerdict());
  }

  @ParameterizedTest
  @CsvSource({"14:40, CLEAR, CLEAR", "14:41, BREAKS, CLEAR", "15:20, BREAKS, CLEAR", "15:21, BREAKS, BREAKS"})
  void fortyOrFortyFour(String end, LawVerdict forty, LawVerdict fortyFour) {
    LawPosts sixDays = LawPosts.clear().at("周一至周六 08:00-" + end + " 中间不休息");
    assertEquals(Optional.of(forty), sixDays.under(WEIHAI).getLawVerdict());
    assertEquals(Optional.of(fortyFour), sixDays.under(WEIHAI.with(WeeklyLimit.FORTY_FOUR)).getLawVerdict());
  }

  @Test
  void theReadingIsNamedWhereItDecides() {
    Finding between = LawPosts.of(LawPosts.clear().at("周一至周六 08:00-15:00 中间不休息").under(WEIHAI),
        "law.hours-week", Severity.ERROR).get(0);
    assertEquals(List.of(WeeklyLimit.FORTY), between.readings());
    Finding beyond = LawPosts.of(LawPosts.clear().at("周一至周六 08:00-15:30 中间不休息").under(WEIHAI),
        "law.hours-week", Severity.ERROR).get(0);
    assertEquals(List.of(), beyond.readings());
    assertEquals(List.of(PostLaw.DAY_AND_WEEK, PostLaw.DAY_AND_AVERAGE), beyond.citations());
  }

  @Test
  void silenceAboutConditionsIsReadEitherWay() {
    LawPosts silent = LawPosts.clear().with(PostColumn.AGE, "").with(PostColumn.SEX, "").with(PostColumn.FAMILY, "");
    ValidationReport unknown = silent.under(WEIHAI);
    assertEquals(Optional.of(LawVerdict.UNDETERMINED), unknown.getLawVerdict());
    assertEquals(List.of(UnstatedConditions.UNKNOWN), unknown.getLawFindings().get(0).readings());
    assertEquals("没有写明年龄要求、性别要求、婚育要求，无法判定；没有要求的，写“不限”",
        unknown.getLawFindings().get(0).message().render(Locale.CHINA));
    assertEquals(Optional.of(LawVerdict.CLEAR),
        silent.under(WEIHAI.with(UnstatedConditions.NONE_ASKED)).getLawVerdict());
  }

  @Test
  void theLawHasNoSayInWhetherAPostConforms() {
    MamaPost unlawful = LawPosts.clear().at("周一至周日 08:00-20:00 中间不休息，可按需请假").paying("100元/月")
        .with(PostColumn.SEX, "限男性").with(PostColumn.AGE, "14岁以上").post();
    ValidationReport report = PostValidator.of(WEIHAI).validate(unlawful, LawPosts.DAY);
    assertEquals(Optional.of(LawVerdict.BREAKS), report.getLawVerdict());
    assertEquals(Verdict.CONFORMS, report.getVerdict());
    assertSame(unlawful, report.orElseThrow());
    assertEquals(List.of(), report.getFindings());
    assertTrue(PostValidation.of(PostValidator.of(WEIHAI)).validate(unlawful, LawPosts.DAY).get().isValid());
    assertTrue(report.getLawFindings().stream().noneMatch(Finding::keepsFromConforming));
  }

  @Test
  void freeTimeUnderAServiceAgreementIsAMatterOfJudgementAndNotClear() {
    ValidationReport report = LawPosts.clear().with(PostColumn.CONTRACT, "劳务协议").at("时间灵活").under(WEIHAI);
    assertEquals(Optional.of(LawVerdict.UNDETERMINED), report.getLawVerdict());
    assertEquals("law.contract.judgement", contract(report, Severity.UNKNOWN));
    ValidationReport scheduled = LawPosts.clear().with(PostColumn.CONTRACT, "劳务协议").under(WEIHAI);
    assertEquals(Optional.of(LawVerdict.CLEAR), scheduled.getLawVerdict());
    assertEquals("law.contract.scheduled", contract(scheduled, Severity.WARNING));
  }

  @Test
  void whoWorksForHerselfIsOutsideTheLimitsAndToldSo() {
    ValidationReport report = LawPosts.clear().with(PostColumn.CONTRACT, "无需合同").at("时间灵活")
        .with(PostColumn.EMPLOYER_KIND, "个人创业").under(WEIHAI);
    assertEquals(Optional.of(LawVerdict.CLEAR), report.getLawVerdict());
    assertEquals("law.contract.own-business", contract(report, Severity.ADVICE));
  }

  @ParameterizedTest
  @CsvSource({"08:00-12:00, CLEAR", "08:00-12:01, BREAKS"})
  void partTimeEmploymentIsALabourRelationUnderAnyAgreement(String window, LawVerdict verdict) {
    ValidationReport report = LawPosts.clear().with(PostColumn.CONTRACT, "劳务协议")
        .at("周一至周五 " + window + " 中间不休息").with(PostColumn.EMPLOYMENT_FORM, "非全日制")
        .with(PostColumn.PAY_METHOD, "按小时计酬").paying("22元/小时").with(PostColumn.PAY_PERIOD, "每15天").under(WEIHAI);
    assertEquals(Optional.of(verdict), report.getLawVerdict());
    assertEquals("law.contract.part-time", contract(report, Severity.ADVICE));
    assertEquals(List.of(), LawPosts.of(report, "law.contract", Severity.WARNING));
  }

  private static String contract(ValidationReport report, Severity severity) {
    return LawPosts.of(report, "law.contract", severity).get(0).message().key();
  }

  @Test
  void whatDecidesIsReadFirst() {
    ValidationReport report = LawPosts.clear().with(PostColumn.CONTRACT, "劳务协议").paying("面议")
        .with(PostColumn.SEX, "限女性").with(PostColumn.AGE, "15岁以上").under(WEIHAI);
    assertEquals(List.of("law.age", "law.minimum-wage", "law.contract", "law.conditions"),
        report.getLawFindings().stream().map(Finding::rule).toList());
    assertEquals(List.of(Severity.ERROR, Severity.UNKNOWN, Severity.WARNING, Severity.ADVICE),
        report.getLawFindings().stream().map(Finding::severity).toList());
  }

  @Test
  void anAgeConditionIsNotHeldAgainstTheBanOfChildLabour() {
    Finding condition = LawPosts.of(LawPosts.clear().with(PostColumn.AGE, "40-55岁").under(WEIHAI), "law.age",
        Severity.UNKNOWN).get(0);
    assertEquals(List.of("第四十三条", "第二十六条"),
        condition.citations().stream().map(citation -> citation.clause().value().orElseThrow()).toList());
  }

  @Test
  void everySentenceIsWholeInBothLanguages() {
    ValidationReport report = LawPosts.clear().at("周一至周日 08:00-20:00 中间不休息").paying("100元/月")
        .with(PostColumn.SEX, "限男性").with(PostColumn.AGE, "14岁以上").under(WEIHAI);
    assertEquals(List.of("law.age", "law.conditions", "law.hours-day", "law.hours-week", "law.minimum-wage",
        "law.rest-day"), report.getLawFindings().stream().map(Finding::rule).toList());
    for (Finding finding : report.getLawFindings()) {
      assertTrue(finding.render(Locale.CHINA).contains("依据"), finding::toString);
      assertTrue(finding.render(Locale.ENGLISH).contains("Basis"), finding::toString);
    }
  }
}
