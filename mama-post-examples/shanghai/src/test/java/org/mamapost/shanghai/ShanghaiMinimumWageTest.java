package org.mamapost.shanghai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.answer.RefusalReason;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.format.PostColumn;
import org.mamapost.format.PostFormat;
import org.mamapost.interpretation.StatedPay;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Facts;
import org.mamapost.policy.AdviceKind;
import org.mamapost.policy.InForce;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.protection.AdviceComplaint;
import org.mamapost.protection.AdviceDesk;
import org.mamapost.protection.AdviceFacts;
import org.mamapost.protection.AdviceReply;
import org.mamapost.region.Region;
import org.mamapost.validation.LabourStandards;
import org.mamapost.validation.LawVerdict;
import org.mamapost.validation.PostValidator;
import org.mamapost.validation.ValidationReport;

/** 最低工资: the rounds that were verified, and what a worker pays for insurance herself, which Shanghai's excludes. */
class ShanghaiMinimumWageTest {

  private static final PostFormat FORMAT = PostFormat.of((region, publishedOn) -> Optional.empty());
  private static final LocalDate DAY = LocalDate.of(2025, 8, 1);
  private static final RegionalPolicy POLICY = ShanghaiPolicy.policy();

  @ParameterizedTest
  @CsvSource({
      "2021-06-30, , ", "2021-07-01, 2590, 23", "2023-06-30, 2590, 23", "2023-07-01, 2690, 24",
      "2025-06-30, 2690, 24", "2025-07-01, 2740, "})
  void theRoundsThatWereVerifiedAndNoOther(LocalDate day, Long month, Long hour) {
    assertEquals(Optional.ofNullable(month).map(Yuan::of),
        POLICY.parameter(LabourStandards.MINIMUM_MONTH, day).map(InForce::parameter).map(Parameter::value));
    assertEquals(Optional.ofNullable(hour).map(Yuan::of),
        POLICY.parameter(LabourStandards.MINIMUM_HOUR, day).map(InForce::parameter).map(Parameter::value));
  }

  private static ValidationReport report(RegionalPolicy policy, String pay) {
    MamaPost post = FORMAT.read(Map.of(PostColumn.ID, "1", PostColumn.REGION, "310115",
        PostColumn.SCHEDULE, "周一至周五 09:00-17:00 午休12:00-13:00", PostColumn.PAY_METHOD, "按月计酬",
        PostColumn.PAY, pay, PostColumn.CONTRACT, "劳动合同")).orElseThrow();
    return PostValidator.of(policy).validate(post, DAY);
  }

  private static boolean says(ValidationReport report, String words) {
    return report.getLawFindings().stream().anyMatch(finding -> finding.render(Locale.CHINA).contains(words));
  }

  @Test
  void payBelowTheStandardBreaksIt() {
    assertEquals(Optional.of(LawVerdict.BREAKS), report(POLICY, "2739元/月").getLawVerdict());
  }

  @Test
  void payThatReachesItBeforeHerOwnInsuranceClearsNothing() {
    ValidationReport open = report(POLICY, "2740元/月");
    assertEquals(Optional.of(LawVerdict.UNDETERMINED), open.getLawVerdict());
    assertTrue(says(open, "不包含劳动者个人缴纳的社会保险费和住房公积金"), open::toString);
    assertTrue(!says(report(POLICY.with(StatedPay.AFTER_OWN_CONTRIBUTIONS), "2740元/月"), "最低工资"));
  }

  private static Answer<AdviceReply> complain(RegionalPolicy policy, long paid) {
    Facts facts = Facts.builder()
        .with(AdviceFacts.HAPPENED_ON, DAY)
        .with(CarerFacts.COUNTY, Region.of("310115"))
        .with(EmployerFacts.CONTRACT, ContractForm.LABOUR_CONTRACT)
        .with(AdviceFacts.PART_TIME, false)
        .with(AdviceFacts.PAY, Yuan.of(paid))
        .build();
    return AdviceDesk.of(policy).advise(new AdviceComplaint(AdviceKind.BELOW_MINIMUM_WAGE, facts, DAY));
  }

  @Test
  void theAdviceDeskLeavesTheSameOpen() {
    assertTrue(complain(POLICY, 2739).value().isPresent(), () -> complain(POLICY, 2739).toString());
    assertEquals(Optional.of(RefusalReason.NEEDS_JUDGEMENT), complain(POLICY, 2740).refusal().map(why -> why.reason()));
    assertEquals(Optional.of(RefusalReason.NOT_ELIGIBLE),
        complain(POLICY.with(StatedPay.AFTER_OWN_CONTRIBUTIONS), 2740).refusal().map(why -> why.reason()));
  }
}
