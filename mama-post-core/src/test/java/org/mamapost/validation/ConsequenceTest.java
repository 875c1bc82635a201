package org.mamapost.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.answer.RefusedException;
import org.mamapost.answer.Severity;
import org.mamapost.builtin.WeihaiNotice;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.PostCell;
import org.mamapost.fact.Stated;
import org.mamapost.format.PostColumn;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/** The one table from refusals to verdicts and severities, line by line, and that the check decides by it. */
class ConsequenceTest {

  private static final Citation BASIS = WeihaiNotice.cite("正文(二)", "配套建立母婴室");

  @ParameterizedTest
  @CsvSource({
      "NOT_ELIGIBLE, BREAKS, ERROR, BREAKS",
      "NOT_IN_FORCE, REFUSED, UNKNOWN, UNDETERMINED",
      "NOT_MODELLED, REFUSED, UNKNOWN, UNDETERMINED",
      "NEEDS_JUDGEMENT, UNDETERMINED, UNKNOWN, UNDETERMINED",
      "FACTS_MISSING, REFUSED, UNKNOWN, UNDETERMINED",
      "RULES_CONFLICT, REFUSED, UNKNOWN, UNDETERMINED"})
  void aRefusalComesToThis(RefusalReason reason, Verdict whole, Severity severity, Verdict ofThePost) {
    assertEquals(new Consequence(whole, severity), Consequence.of(reason));

    Refusal refusal = new Refusal(reason, Message.of("own", "无从答复", "no answer"), List.of(BASIS));
    for (RegionalPolicy policy : List.of(
        Policies.withRowRule("own", (post, row, of) -> refuse(refusal)),
        Policies.withPostRule("own", (post, of, date) -> refuse(refusal)))) {
      ValidationReport report = PostCheck.postOf("家政服务").under(policy).report();
      Finding finding = report.getFindings().get(0);
      assertEquals(List.of("own", severity, refusal.message(), BASIS),
          List.of(finding.rule(), finding.severity(), finding.message(), finding.citations().get(0)));
      assertEquals(1, report.getFindings().size());
      assertEquals(ofThePost, report.getVerdict());
    }
  }

  private static List<Finding> refuse(Refusal refusal) {
    throw new RefusedException(refusal);
  }

  @ParameterizedTest
  @EnumSource
  void aRefusalWithNothingToCiteCitesWhyTheRuleStands(RefusalReason reason) {
    Refusal refusal = new Refusal(reason, Message.of("own", "无从答复", "no answer"), List.of());
    RegionalPolicy policy = Policies.withPostRule("own", (post, of, date) -> refuse(refusal));
    assertEquals(List.of(policy.catalogue().orElseThrow().standing()),
        PostCheck.postOf("家政服务").under(policy).report().getFindings().get(0).citations());
  }

  @Test
  void theWholeCheckIsRefusedByTheTable() {
    MamaPost post = PostCheck.postOf("家政服务").post();
    Set<RefusalReason> seen = EnumSet.noneOf(RefusalReason.class);
    PostValidator validator = PostValidator.of(WeihaiPolicy.policy());
    for (ValidationReport report : List.of(
        validator.validate(post.toBuilder().publishedOn(Stated.unknown()).build()),
        validator.validate(post.toBuilder().region(Stated.unknown()).build()),
        validator.validate(post, LocalDate.of(2025, 4, 20)),
        PostValidator.of(RegionalPolicy.builder("bare").version("1").region(WeihaiPolicy.REGION)
            .inForce(WeihaiPolicy.policy().inForce()).document(WeihaiNotice.document()).build()).validate(post))) {
      RefusalReason reason = report.getRefusal().orElseThrow().reason();
      assertEquals(Consequence.of(reason).verdict(), report.getVerdict());
      seen.add(reason);
    }
    assertEquals(EnumSet.of(RefusalReason.FACTS_MISSING, RefusalReason.NOT_IN_FORCE, RefusalReason.NOT_MODELLED), seen);
  }

  @Test
  void aCellUnsaidLacksAFactAndACellThatDoesNotSuitIsNotEligible() {
    assertEquals(Set.of(Consequence.of(RefusalReason.FACTS_MISSING).severity()),
        severities(PostCheck.postOf("家政服务").with(PostColumn.PAY_METHOD, "").at("")));
    assertEquals(Set.of(Consequence.of(RefusalReason.NOT_ELIGIBLE).severity()),
        severities(PostCheck.postOf("家政服务").with(PostColumn.PAY_METHOD, "按月计酬").at("每天固定1小时")));
  }

  private static Set<Severity> severities(PostCheck post) {
    Set<PostCell> both = EnumSet.of(PostCell.PAY, PostCell.TIME_AND_PLACE);
    List<Finding> found = post.report().getFindings();
    assertEquals(both, found.stream().map(Finding::cell).flatMap(Optional::stream).collect(Collectors.toSet()));
    return found.stream().map(Finding::severity).collect(Collectors.toSet());
  }
}
