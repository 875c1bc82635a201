package org.mamapost.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.answer.Severity;
import org.mamapost.format.PostColumn;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.time.DateRange;
import org.mamapost.validation.LawVerdict;
import org.mamapost.validation.ValidationReport;

/** Every rule of law on every day, and around each day on which one changes. */
class PostLawDaysTest {

  private static final LocalDate FIRST = LocalDate.of(2021, 9, 1);
  private static final LocalDate END = LocalDate.of(2025, 12, 31);
  private static final RegionalPolicy PAST = RegionalPolicy.builder("past").version("1").region(WeihaiPolicy.REGION)
      .inForce(DateRange.startingOn(FIRST)).document(WeihaiNotice.document()).above(WeihaiLayer.policy()).build();

  private static String wage(LocalDate day) {
    if (day.isBefore(LocalDate.of(2023, 10, 1))) {
      return "2100";
    }
    return day.isBefore(LocalDate.of(2025, 10, 1)) ? "2200" : "2400";
  }

  @Test
  void everyDayHasTheWageOfItsTable() {
    for (LocalDate day = LocalDate.of(2021, 10, 1); !day.isAfter(END); day = day.plusDays(1)) {
      LocalDate on = day;
      ValidationReport enough = LawPosts.clear().paying(wage(day) + "元/月").under(PAST, day);
      assertEquals(List.of(), LawPosts.of(enough, "law.minimum-wage", Severity.ERROR), on::toString);
      assertEquals(List.of(), LawPosts.of(enough, "law.minimum-wage", Severity.UNKNOWN), on::toString);
      ValidationReport less = LawPosts.clear().paying(wage(day) + "元以下/月").under(PAST, day);
      assertEquals(1, LawPosts.of(less, "law.minimum-wage", Severity.UNKNOWN).size(), on::toString);
    }
  }

  @Test
  void hoursRestAndAgeHoldOnEveryDay() {
    LawPosts breaking = LawPosts.clear().at("周一至周日 08:00-17:00 中间不休息").with(PostColumn.AGE, "15岁以上");
    for (LocalDate day = FIRST; !day.isAfter(END); day = day.plusDays(7)) {
      ValidationReport report = breaking.under(PAST, day);
      for (String rule : List.of("law.hours-day", "law.hours-week", "law.rest-day", "law.age")) {
        assertEquals(1, LawPosts.of(report, rule, Severity.ERROR).size(), rule + " " + day);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
      "2021-09-30, 9999, UNKNOWN", "2021-10-01, 2099.99, ERROR", "2023-09-30, 2099.99, ERROR",
      "2023-10-01, 2199.99, ERROR", "2025-09-30, 2199.99, ERROR", "2025-10-01, 2399.99, ERROR"})
  void theWageAroundItsChanges(LocalDate day, String yuan, Severity severity) {
    assertEquals(1, LawPosts.of(
        LawPosts.clear().paying(yuan + "元/月").under(PAST, day), "law.minimum-wage", severity).size());
  }

  @ParameterizedTest
  @CsvSource({"2022-12-31, UNKNOWN", "2023-01-01, ERROR", "2023-01-02, ERROR"})
  void theWomensLawAroundItsFirstDay(LocalDate day, Severity severity) {
    assertEquals(1, LawPosts.of(
        LawPosts.clear().with(PostColumn.SEX, "限男性").under(PAST, day), "law.conditions", severity).size());
  }

  @ParameterizedTest
  @CsvSource({"2024-06-30, 0", "2024-07-01, 1", "2024-07-02, 1"})
  void theProvincesInjuryRuleAroundItsFirstDay(LocalDate day, int errors) {
    assertEquals(errors, LawPosts.of(LawPosts.clear().with(PostColumn.INSURANCE, "单险种工伤保险").under(PAST, day),
        "law.single-line-injury", Severity.ERROR).size());
  }

  @Test
  void beforeAnyTableNobodyCanTell() {
    assertEquals(LawVerdict.UNDETERMINED,
        LawPosts.clear().paying("9999元/月").under(PAST, LocalDate.of(2021, 9, 30)).getLawVerdict().orElseThrow());
  }
}
