package org.mamapost.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mamapost.answer.Basis;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.PostCell;
import org.mamapost.format.PostColumn;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.text.Message;

/** Rules that a policy brings along. */
class OwnRulesTest {

  private enum Failure {
    THROWS(() -> {
      throw new IllegalStateException("out of order");
    }),
    ASSERTS(() -> {
      throw new AssertionError("out of order");
    }),
    LACKS_A_CLASS(() -> {
      throw new NoClassDefFoundError("out of order");
    }),
    SNEAKS(() -> OwnRulesTest.<RuntimeException, List<Finding>>sneak(new Exception("out of order"))),
    NEVER_RETURNS(OwnRulesTest::overflow),
    LACKS_AN_ARGUMENT(() -> List.of(Finding.of("city.own", Severity.ERROR)
        .citing(WeihaiPolicy.policy().catalogue().orElseThrow().standing())
        .saying(Message.of("city.own", "至少{1}人", "at least {1}", 3))
        .build())),
    RETURNS_NULL(() -> null),
    HOLDS_NULL(() -> Arrays.asList((Finding) null));

    private final Supplier<List<Finding>> rule;

    Failure(Supplier<List<Finding>> rule) {
      this.rule = rule;
    }
  }

  private static List<Finding> overflow() {
    return overflow().subList(0, 0);
  }

  @SuppressWarnings("unchecked")
  private static <E extends Exception, R> R sneak(Exception e) throws E {
    throw (E) e;
  }

  @ParameterizedTest
  @EnumSource
  void aRowRuleThatFailsIsAnUnknownAndNothingElseChanges(Failure failure) {
    assertFailureIsUnknown(Policies.withRowRule("city.own", (post, row, policy) -> failure.rule.get()));
  }

  @ParameterizedTest
  @EnumSource
  void aPostRuleThatFailsIsAnUnknownAndNothingElseChanges(Failure failure) {
    assertFailureIsUnknown(Policies.withPostRule("city.own", (post, policy, date) -> failure.rule.get()));
  }

  private static void assertFailureIsUnknown(RegionalPolicy policy) {
    ValidationReport report = PostCheck.postOf("家政服务").under(policy).report();
    assertEquals(Verdict.UNDETERMINED, report.getVerdict());
    assertEquals(1, report.getFindings().size());
    Finding finding = report.getFindings().get(0);
    assertEquals(List.of("city.own", Severity.UNKNOWN, Optional.empty()),
        List.of(finding.rule(), finding.severity(), finding.repair()));
    assertTrue(finding.message().render(Locale.CHINA).startsWith("规则city.own未能得出结论（"));

    ValidationReport plain = PostCheck.postOf("家政服务").at("每天固定1小时").with(PostColumn.SKILLS, "").report();
    ValidationReport broken =
        PostCheck.postOf("家政服务").at("每天固定1小时").with(PostColumn.SKILLS, "").under(policy).report();
    assertEquals(Verdict.BREAKS, broken.getVerdict());
    assertEquals(plain.getFindings(),
        broken.getFindings().stream().filter(each -> !each.rule().equals("city.own")).toList());
  }

  @Test
  void aRuleSeesTheRowAndThePolicyAndTheDay() {
    RegionalPolicy policy = WeihaiPolicy.policy().toBuilder()
        .rowRule("row", (post, row, of) -> row.code().equals("domestic-service") && of.id().equals("weihai")
            ? List.of(Policies.finding("row", Severity.ADVICE, Basis.CATALOGUE, PostCell.PAY)) : List.of())
        .postRule("post", (post, of, date) -> date.toString().equals("2025-06-01")
            ? List.of(Policies.ofTheWhole("post", Severity.ADVICE, Basis.CATALOGUE)) : List.of())
        .build();
    assertEquals(List.of("post", "row"), PostCheck.postOf("家政服务").under(policy).conforms().report()
        .getFindings().stream().map(Finding::rule).toList());
    assertEquals(List.of("post"), PostCheck.postOf("手工制作").under(policy).conforms().report()
        .getFindings().stream().map(Finding::rule).toList());
  }

  @ParameterizedTest
  @EnumSource
  void lawNeverChangesTheCataloguesVerdict(Severity severity) {
    RegionalPolicy policy = WeihaiPolicy.policy().toBuilder()
        .rowRule("law.row", (post, row, of) -> List.of(Policies.finding("law.row", severity, Basis.LAW, PostCell.PAY)))
        .postRule("law.post", (post, of, date) -> List.of(Policies.ofTheWhole("law.post", severity, Basis.LAW)))
        .build();
    for (PostCheck post : List.of(PostCheck.postOf("家政服务"), PostCheck.postOf("家政服务").at(""),
        PostCheck.postOf("家政服务").at("时间灵活"))) {
      ValidationReport plain = post.report();
      ValidationReport besideLaw = post.under(policy).report();
      assertEquals(plain.getVerdict(), besideLaw.getVerdict());
      assertEquals(plain.getSatisfiedRows(), besideLaw.getSatisfiedRows());
      assertEquals(2, besideLaw.getFindings().stream().filter(finding -> finding.basis() == Basis.LAW).count());
    }
  }

  @Test
  void theCataloguesOwnErrorBreaksAndItsUnknownIsUndetermined() {
    assertEquals(Verdict.BREAKS, PostCheck.postOf("家政服务").under(Policies.withRowRule("own", (post, row, of) ->
        List.of(Policies.finding("own", Severity.ERROR, Basis.CATALOGUE, PostCell.PAY)))).report().getVerdict());
    assertEquals(Verdict.UNDETERMINED, PostCheck.postOf("家政服务").under(Policies.withPostRule("own",
        (post, of, date) ->
            List.of(Policies.ofTheWhole("own", Severity.UNKNOWN, Basis.CATALOGUE)))).report().getVerdict());
  }

  @Test
  void twoRulesOfOneIdAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> WeihaiPolicy.policy().toBuilder()
        .rowRule("own", (post, row, of) -> List.of()).postRule("own", (post, of, date) -> List.of()));
  }
}
