package org.mamapost.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.amount.Hours;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.format.PostColumn;
import org.mamapost.policy.Binding;
import org.mamapost.policy.LawRule;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.time.DateRange;
import org.mamapost.validation.LabourStandards;
import org.mamapost.validation.LawVerdict;

/** What is said of the pay: from which figures it was worked out, by which words, against which standard. */
class MinimumWageTest {

  private static final RegionalPolicy WEIHAI = WeihaiPolicy.policy();
  private static final String OF_2023 = "（鲁政字〔2023〕172号）";

  private static LawPosts byThePiece(String pay, String quota) {
    return LawPosts.clear().with(PostColumn.PAY_METHOD, "按件计酬").paying(pay).with(PostColumn.QUOTA, quota);
  }

  private static Finding wage(LawPosts post, Severity severity) {
    List<Finding> found = LawPosts.of(post.under(WEIHAI), "law.minimum-wage", severity);
    assertEquals(1, found.size(), found::toString);
    return found.get(0);
  }

  private static List<String> documents(Finding finding) {
    return finding.citations().stream().map(cited -> cited.document().number() + " " + cited.place()).toList();
  }

  @Test
  void payByThePieceShowsItsProductAndItsWords() {
    Finding below = wage(byThePiece("0.21元/件", "60件/小时"), Severity.ERROR);
    assertEquals("薪酬0.21元/件 × 劳动定额60件/小时 × 每日8小时 × 月计薪21.75天 = 2192.4元/月，低于月最低工资标准2200元" + OF_2023,
        below.message().render(Locale.CHINA));
    assertEquals("the pay, 0.21元 per piece × a quota of 60 pieces per hour × 8 h a day × 21.75 paid days a month = "
        + "2192.4元 per month, is below the minimum wage a month, 2200元 (鲁政字〔2023〕172号)",
        below.message().render(Locale.ENGLISH));
    assertEquals(List.of("中华人民共和国劳动法 第四十八条", "鲁政字〔2023〕172号 第一档（元/月、元/小时）",
        "人社部发〔2025〕2号 月计薪天数（摘述）", "中华人民共和国劳动法 第三十七条"), documents(below));
  }

  @Test
  void thePaidDaysAreThoseOfTheDay() {
    RegionalPolicy past = RegionalPolicy.builder("past").version("1").region(WeihaiPolicy.REGION)
        .inForce(DateRange.startingOn(LocalDate.of(2021, 9, 1))).document(WeihaiNotice.document())
        .above(WeihaiLayer.policy()).build();
    for (String[] dayAndText : new String[][] {{"2024-12-31", "劳社部发〔2008〕3号"}, {"2025-01-01", "人社部发〔2025〕2号"}}) {
      Finding below = LawPosts.of(byThePiece("0.21元/件", "60件/小时").under(past, LocalDate.parse(dayAndText[0])),
          "law.minimum-wage", Severity.ERROR).get(0);
      assertTrue(documents(below).contains(dayAndText[1] + " 月计薪天数（摘述）"), below::toString);
    }
  }

  @Test
  void aQuotaOfAMonthNeedsNoPaidDays() {
    Finding below = wage(byThePiece("0.22元/件", "9999件/月"), Severity.ERROR);
    assertEquals("薪酬0.22元/件 × 劳动定额9999件/月 = 2199.78元/月，低于月最低工资标准2200元" + OF_2023,
        below.message().render(Locale.CHINA));
    assertFalse(documents(below).toString().contains("月计薪天数"), below::toString);
  }

  @ParameterizedTest
  @CsvSource({"9000元/月, CLEAR", "100元/月, BREAKS", "9000元/天, UNDETERMINED"})
  void paidDaysAreAskedForOnlyWhereTheyAreNeeded(String pay, LawVerdict verdict) {
    assertEquals(Optional.of(verdict), LawPosts.clear().paying(pay).under(withoutPaidDays()).getLawVerdict());
  }

  private static RegionalPolicy withoutPaidDays() {
    Citation words = WeihaiNotice.cite("正文(二)", "配套建立母婴室");
    DateRange days = DateRange.startingOn(LocalDate.of(2025, 1, 1));
    return RegionalPolicy.builder("bare").version("1").region(WeihaiPolicy.REGION).inForce(days)
        .document(WeihaiNotice.document())
        .lawRule("law.minimum-wage", new LawRule(MinimumWage.BASIS, Modality.FORBID, MinimumWage::check))
        .parameter(new Parameter<>(LabourStandards.PART_TIME_DAY, Hours.of(4), Binding.CEILING, days, words))
        .parameter(new Parameter<>(LabourStandards.PART_TIME_WEEK, Hours.of(24), Binding.CEILING, days, words))
        .parameter(new Parameter<>(LabourStandards.MINIMUM_MONTH, Yuan.of(2200), Binding.FLOOR, days, words))
        .build();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "100元/单|| 没有写明劳动定额", "0.22元/件| 60单/小时| 劳动定额60单/小时与计酬单位不同", "面议|| 没有写明数额",
      "1000-4000元|| 没有写明计酬单位"})
  void whatIsMissingIsNamed(String pay, String quota, String missing) {
    Finding open = wage(byThePiece(pay, quota == null ? "" : quota), Severity.UNKNOWN);
    assertTrue(open.message().render(Locale.CHINA).contains("，" + missing + "，无法判定是否低于月最低工资标准2200元"),
        open::toString);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "时间灵活| 没有可据以折算的每日工作时间", "周一至周四 08:00-16:00 中间不休息| 每周工作可能不足5天，没有规定如何折算为月工资"})
  void theHoursThatAreMissingAreNamed(String schedule, String missing) {
    Finding open = wage(byThePiece("0.22元/件", "60件/小时").at(schedule), Severity.UNKNOWN);
    assertTrue(open.message().render(Locale.CHINA).contains(missing), open::toString);
  }

  @Test
  void aPostThatMayBeEitherIsToldHowItStandsToEachStandard() {
    LawPosts hourly = LawPosts.clear().with(PostColumn.PAY_METHOD, "按小时计酬").at("时间灵活").paying("15元/小时")
        .with(PostColumn.PAY_PERIOD, "每周");
    assertEquals("如果是全日制用工，薪酬15元/小时，没有可据以折算的每日工作时间，无法判定是否低于月最低工资标准2200元" + OF_2023
        + "；如果是非全日制用工，薪酬15元/小时，低于小时最低工资标准22元" + OF_2023,
        wage(hourly, Severity.UNKNOWN).message().render(Locale.CHINA));
    assertEquals("薪酬面议，没有写明数额，无法判定是否低于月最低工资标准2200元" + OF_2023 + "或小时最低工资标准22元" + OF_2023,
        wage(hourly.paying("面议"), Severity.UNKNOWN).message().render(Locale.CHINA));
  }

  @Test
  void aMonthsPayOfPartTimeWorkIsDividedByItsHours() {
    LawPosts partTime = LawPosts.clear().with(PostColumn.PAY_METHOD, "").with(PostColumn.EMPLOYMENT_FORM, "非全日制")
        .at("周一至周五 08:00-11:00 中间不休息").paying("1000元/月").with(PostColumn.PAY_PERIOD, "每周");
    assertTrue(wage(partTime, Severity.UNKNOWN).message().render(Locale.CHINA).contains(
        "如果是非全日制用工，薪酬1000元/月 ÷ （每周15小时 × 每月4至5周） = 约13.33元至16.66元/小时，低于小时最低工资标准22元"));
  }

  @Test
  void anAmountBelowTheStandardIsNeverShownAsTheStandard() {
    Finding below = wage(byThePiece("0.0459770114元/件", "2200件/天"), Severity.ERROR);
    assertTrue(below.message().render(Locale.CHINA).contains("= 约2199.99元/月，低于月最低工资标准2200元"), below::toString);
  }
}
