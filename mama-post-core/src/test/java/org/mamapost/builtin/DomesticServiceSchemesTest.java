package org.mamapost.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.benefit.BenefitAssessor;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.interpretation.ServiceContractForms;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Facts;
import org.mamapost.person.Sex;
import org.mamapost.policy.Beneficiary;
import org.mamapost.policy.Bound;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.SchemeContext;
import org.mamapost.policy.Sum;

/** 允许在家政服务机构从业的育儿妇女单险种参加工伤保险，并给予机构每人每年不高于100元的一次性意外伤害保险补贴。 */
class DomesticServiceSchemesTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

  private static Facts.Builder worker() {
    return Facts.builder()
        .with(CarerFacts.SEX, Sex.FEMALE)
        .with(CarerFacts.CHILDREN, Cases.children("2020-01-01"))
        .with(EmployerFacts.DOMESTIC_SERVICE_AGENCY, true)
        .with(EmployerFacts.CONTRACT, ContractForm.SERVICE_AGREEMENT)
        .with(EmployerFacts.ACCIDENT_PREMIUM, Yuan.of(150))
        .with(EmployerFacts.ACCIDENT_SUBSIDY_DRAWN, false);
  }

  private static Answer<Entitlement> answer(String scheme, RegionalPolicy policy, Facts facts) {
    return BenefitAssessor.of(policy).assess(facts, DAY).of(scheme).answer();
  }

  private static Answer<Entitlement> singleLine(Facts facts) {
    return answer("work-injury-single-line", WeihaiPolicy.policy(), facts);
  }

  private static Answer<Entitlement> accident(Facts facts) {
    return answer("accident-insurance-subsidy", WeihaiPolicy.policy(), facts);
  }

  private static RefusalReason reason(Answer<Entitlement> answer) {
    return answer.refusal().orElseThrow().reason();
  }

  @Test
  void sheMayBeInsuredAgainstWorkInjuryAlone() {
    Entitlement allowed = singleLine(worker().build()).orElseThrow();
    assertEquals(Beneficiary.CARER, allowed.beneficiary());
    assertTrue(allowed.sum().isEmpty());
  }

  @Test
  void withALabourContractNoticeAndProvinceConflictAndBothAreCited() {
    Refusal refusal = singleLine(worker().with(EmployerFacts.CONTRACT, ContractForm.LABOUR_CONTRACT).build())
        .refusal().orElseThrow();
    assertEquals(RefusalReason.RULES_CONFLICT, refusal.reason());
    assertEquals(List.of(WeihaiNotice.document(), WorkInjurySingleLine.WITHOUT_LABOUR_CONTRACT.document()),
        refusal.citations().stream().map(citation -> citation.document()).toList());
  }

  @Test
  void aConflictArisesOnlyAtAnAgency() {
    Facts.Builder labour = worker().with(EmployerFacts.CONTRACT, ContractForm.LABOUR_CONTRACT);
    assertEquals(RefusalReason.NOT_ELIGIBLE,
        reason(singleLine(labour.with(EmployerFacts.DOMESTIC_SERVICE_AGENCY, false).build())));
    Facts unknown = labour.with(Cases.unknown(EmployerFacts.DOMESTIC_SERVICE_AGENCY)).build();
    assertEquals(List.of(EmployerFacts.DOMESTIC_SERVICE_AGENCY), singleLine(unknown).missingFacts());
  }

  @ParameterizedTest
  @CsvSource({"2024-06-30, true", "2024-07-01, false"})
  void theProvincesRuleAppliesFromJuly2024(LocalDate day, boolean allowed) {
    Facts labour = worker().with(EmployerFacts.CONTRACT, ContractForm.LABOUR_CONTRACT).build();
    assertEquals(allowed, new WorkInjurySingleLine()
        .assess(new SchemeContext(labour, day, day, WeihaiPolicy.policy())).value().isPresent());
  }

  @ParameterizedTest
  @CsvSource({"DISTINCT, false", "SAME, true"})
  void aServiceContractIsAnAgreementAsRead(ServiceContractForms reading, boolean allowed) {
    Facts contract = worker().with(EmployerFacts.CONTRACT, ContractForm.SERVICE_CONTRACT).build();
    assertEquals(allowed, answer("work-injury-single-line", WeihaiPolicy.policy().with(reading), contract)
        .value().isPresent());
  }

  @Property
  void theAccidentSubsidyIsAtMostAHundredYuanAndAtMostThePremium(
      @ForAll @BigRange(min = "0.01", max = "1000") @Scale(2) BigDecimal premium) {
    Sum sum = accident(worker().with(EmployerFacts.ACCIDENT_PREMIUM, Yuan.of(premium)).build())
        .orElseThrow().sum().orElseThrow();
    assertEquals(Bound.AT_MOST, sum.bound());
    assertEquals(Yuan.of(premium.min(new BigDecimal(100))), sum.amount());
  }

  @Test
  void itIsDueToAnAgencyOnlyAndOnce() {
    assertEquals(Beneficiary.EMPLOYER, accident(worker().build()).orElseThrow().beneficiary());
    assertEquals(RefusalReason.NOT_ELIGIBLE,
        reason(accident(worker().with(EmployerFacts.DOMESTIC_SERVICE_AGENCY, false).build())));
    assertEquals(RefusalReason.NOT_ELIGIBLE,
        reason(accident(worker().with(EmployerFacts.ACCIDENT_SUBSIDY_DRAWN, true).build())));
  }

  @Test
  void noPremiumIsNoSubsidyAndAnUnknownOneIsNotZero() {
    assertEquals(RefusalReason.NOT_ELIGIBLE,
        reason(accident(worker().with(EmployerFacts.ACCIDENT_PREMIUM, Yuan.of(0)).build())));
    assertEquals(RefusalReason.NOT_ELIGIBLE,
        reason(accident(worker().without(EmployerFacts.ACCIDENT_PREMIUM).build())));
    assertEquals(List.of(EmployerFacts.ACCIDENT_PREMIUM),
        accident(worker().with(Cases.unknown(EmployerFacts.ACCIDENT_PREMIUM)).build()).missingFacts());
  }
}
