package org.mamapost.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.answer.RefusalReason;
import org.mamapost.benefit.BenefitAssessor;
import org.mamapost.benefit.SchemeAnswer;
import org.mamapost.interpretation.PartnershipCeiling;
import org.mamapost.person.BusinessFacts;
import org.mamapost.person.BusinessKind;
import org.mamapost.person.Facts;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.source.Modality;
import org.mamapost.text.Language;

/** The ceilings of 正文(五), and what an application leaves open. */
class StartupLoanTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
  private static final RegionalPolicy BY_PARTNERS = WeihaiPolicy.policy().with(PartnershipCeiling.BY_PARTNERS);

  private static SchemeAnswer answer(RegionalPolicy policy, Facts facts) {
    return BenefitAssessor.of(policy).assess(facts, DAY).of("startup-loan");
  }

  private static Facts.Builder partnership() {
    return Cases.motherOfTwo().toBuilder().with(BusinessFacts.KIND, BusinessKind.PARTNERSHIP);
  }

  @ParameterizedTest
  @CsvSource({"2, 每笔不高于660000元", "3, 每笔不高于990000元", "4, 每笔不高于990000元"})
  void byPartnersTheCeilingGrowsUpToTheOnePrinted(int partners, String expected) {
    assertEquals(expected, answer(BY_PARTNERS, partnership().with(BusinessFacts.PARTNERS, partners).build()).answer()
        .fold(refusal -> refusal.toString(), due -> due.sum().orElseThrow().chinese()));
  }

  @ParameterizedTest
  @CsvSource({"1", "0", "-3"})
  void byPartnersOneIsNoPartnership(int partners) {
    assertEquals(RefusalReason.NOT_ELIGIBLE,
        answer(BY_PARTNERS, partnership().with(BusinessFacts.PARTNERS, partners).build())
            .answer().refusal().orElseThrow().reason());
  }

  @Test
  void byPartnersTheirNumberIsAskedFor() {
    assertEquals(List.of(BusinessFacts.PARTNERS), answer(BY_PARTNERS, partnership().build()).answer().missingFacts());
  }

  @Test
  void sheMayApplyAndTheConditionsStayToBeMet() {
    SchemeAnswer answer = answer(WeihaiPolicy.policy(), partnership().build());
    assertEquals(Modality.MAY, answer.modality());
    assertEquals(List.of("“符合条件”的内容通知未写明，申请时由担保机构和银行审定"),
        answer.answer().orElseThrow().stillToMeet().stream()
            .map(message -> message.render(Language.CHINESE)).toList());
  }
}
