package org.mamapost.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mamapost.answer.RefusalReason;
import org.mamapost.answer.RefusedException;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.format.PostColumn;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.region.Region;
import org.mamapost.time.DateRange;

/** Where no rule can be applied the check says why, and judges nothing. */
class RefusalTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

  private static void assertRefused(
      ValidationReport report, RefusalReason reason, String key, String chinese, String english) {
    assertEquals(Verdict.REFUSED, report.getVerdict());
    assertEquals(reason, report.getRefusal().orElseThrow().reason());
    assertEquals(key, report.getRefusal().orElseThrow().message().key());
    assertEquals(chinese, report.getRefusal().orElseThrow().message().render(Locale.CHINA));
    assertEquals(english, report.getRefusal().orElseThrow().message().render(Locale.ENGLISH));
    assertEquals(List.of(), report.getFindings());
    assertEquals(List.of(), report.getSatisfiedRows());
    assertEquals(List.of(), report.getNearest());
    RefusedException thrown = assertThrows(RefusedException.class, report::orElseThrow);
    assertEquals(report.getRefusal().orElseThrow(), thrown.refusal());
  }

  private static ValidationReport validate(MamaPost post) {
    return PostValidator.of(WeihaiPolicy.policy()).validate(post);
  }

  private static MamaPost post(PostColumn column, String cell) {
    return PostCheck.postOf("家政服务").with(column, cell).post();
  }

  @Test
  void withoutADate() {
    for (String date : List.of("", "无")) {
      ValidationReport report = validate(post(PostColumn.PUBLISHED_ON, date));
      assertEquals(Optional.empty(), report.getRuleDate());
      assertRefused(report, RefusalReason.FACTS_MISSING, "refused.date",
          "岗位没有发布日期，也没有另给日期，无从确定适用哪一天的规则",
          "the post has no date of publication and no other date was given, so nobody can tell which day's rules "
              + "apply");
    }
    assertEquals(Verdict.CONFORMS,
        PostValidator.of(WeihaiPolicy.policy()).validate(post(PostColumn.PUBLISHED_ON, ""), DAY).getVerdict());
  }

  @Test
  void beforeTheNoticeAndNotFromItsDayOn() {
    assertRefused(validate(post(PostColumn.PUBLISHED_ON, "2025-04-20")), RefusalReason.NOT_IN_FORCE,
        "refused.not-in-force", "371000 威海市的规则施行日期为2025-04-21起，2025-04-20不在其内",
        "the rules of 371000 威海市 are in force from 2025-04-21 on; 2025-04-20 is outside");
    assertEquals(Verdict.CONFORMS, validate(post(PostColumn.PUBLISHED_ON, "2025-04-21")).getVerdict());
    assertEquals(Verdict.CONFORMS, validate(post(PostColumn.PUBLISHED_ON, "2099-12-31")).getVerdict());
  }

  @Test
  void afterTheLastDayOfAPolicyThatEnds() {
    RegionalPolicy ending = WeihaiPolicy.policy().toBuilder()
        .inForce(DateRange.ofInclusive(LocalDate.of(2025, 4, 21), LocalDate.of(2025, 12, 31))).build();
    MamaPost post = PostCheck.postOf("家政服务").post();
    assertEquals(Verdict.CONFORMS, PostValidator.of(ending).validate(post, LocalDate.of(2025, 12, 31)).getVerdict());
    assertRefused(PostValidator.of(ending).validate(post, LocalDate.of(2026, 1, 1)), RefusalReason.NOT_IN_FORCE,
        "refused.not-in-force", "371000 威海市的规则施行日期为2025-04-21至2025-12-31，2026-01-01不在其内",
        "the rules of 371000 威海市 are in force from 2025-04-21 to 2025-12-31; 2026-01-01 is outside");
  }

  @Test
  void theDateGivenOutweighsTheDayOfPublication() {
    MamaPost post = PostCheck.postOf("家政服务").post();
    ValidationReport report = PostValidator.of(WeihaiPolicy.policy()).validate(post, LocalDate.of(2025, 4, 20));
    assertEquals(Verdict.REFUSED, report.getVerdict());
    assertEquals(Optional.of(LocalDate.of(2025, 4, 20)), report.getRuleDate());
  }

  @Test
  void inAnotherRegion() {
    assertRefused(validate(post(PostColumn.REGION, "370100")), RefusalReason.NOT_MODELLED, "refused.elsewhere",
        "370100 济南市不属于371000 威海市，不能用后者的目录判定",
        "370100 济南市 is not in 371000 威海市, whose catalogue therefore does not judge it");
    assertEquals(Verdict.REFUSED, validate(post(PostColumn.REGION, "370000")).getVerdict());
    for (String inside : List.of("371000", "371002", "371003", "371082", "371083")) {
      assertEquals(Verdict.CONFORMS, validate(post(PostColumn.REGION, inside)).getVerdict(), inside);
    }
  }

  @Test
  void withoutARegion() {
    for (String region : List.of("", "无")) {
      assertRefused(validate(post(PostColumn.REGION, region)), RefusalReason.FACTS_MISSING, "refused.region",
          "岗位没有写明地区，无从确定适用哪个地区的规则",
          "the post names no region, so nobody can tell whose rules apply");
    }
  }

  @Test
  void byAPolicyWithoutACatalogue() {
    RegionalPolicy bare = RegionalPolicy.builder("weihai").version("1").region(Region.of("371000"))
        .inForce(DateRange.startingOn(LocalDate.of(2025, 4, 21))).document(WeihaiPolicy.policy().document()).build();
    for (PostValidator validator : List.of(PostValidator.of(bare), PostValidator.under(bare).suggesting())) {
      assertRefused(validator.validate(PostCheck.postOf("家政服务").post()), RefusalReason.NOT_MODELLED,
          "refused.no-catalogue", "371000 威海市的文件没有分类目录", "the document of 371000 威海市 has no catalogue");
    }
  }

  @Test
  void evenUnderAPolicyTheDayCounts() {
    PostValidator under = PostValidator.under(WeihaiPolicy.policy());
    assertEquals(RefusalReason.FACTS_MISSING,
        under.validate(post(PostColumn.PUBLISHED_ON, "")).getRefusal().orElseThrow().reason());
    assertEquals(RefusalReason.NOT_IN_FORCE,
        under.validate(post(PostColumn.PUBLISHED_ON, "2025-04-20")).getRefusal().orElseThrow().reason());
  }
}
