package org.mamapost.shanghai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mamapost.benefit.BenefitAssessor;
import org.mamapost.benefit.BenefitPeriod;
import org.mamapost.person.Facts;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.Measure;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.source.Modality;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.testkit.TableCase;
import org.mamapost.text.Language;
import org.mamapost.time.DateRange;

class ShanghaiPolicyTest {

  private static final PolicyRegistry DISCOVERED = PolicyRegistry.builder().strict().build();
  private static final Region DISTRICT = Region.of("310115");

  @Test
  void theNoticeAnswersFromTheDayItWasAnnouncedAndTheLawBefore() {
    LocalDate announced = LocalDate.of(2024, 12, 20);
    assertEquals("shanghai", DISCOVERED.resolve(DISTRICT, announced).orElseThrow().id());
    assertEquals("not in force", DISCOVERED.resolve(DISTRICT, announced.minusDays(1))
        .fold(refusal -> refusal.reason().english(), RegionalPolicy::id));
    assertEquals("shanghai-law", DISCOVERED.resolveLaw(DISTRICT, announced.minusDays(1)).orElseThrow().id());
    assertEquals("shanghai", DISCOVERED.resolveLaw(DISTRICT, announced).orElseThrow().id());
  }

  @Test
  void whatTheNoticeSaysOfThePostsBindsAsFarAsWasSeen() {
    assertEquals(Map.of("employment-forms", Modality.MAY, "written-terms", Modality.MUST,
            "pay-unchanged", Modality.GUIDE),
        ShanghaiPolicy.policy().measures().stream()
            .collect(Collectors.toMap(measure -> measure.key().code(), Measure::modality)));
  }

  @Test
  void nothingOfThePressIsGivenOutAsTheDocument() {
    ShanghaiPolicy.policy().parameters().stream().map(Parameter::citation).forEach(words -> {
      assertEquals(EvidenceGrade.PRESS, words.grade());
      assertTrue(words.carrier().value().isPresent(), words::toString);
    });
  }

  @Test
  void theSubsidyIsDueFromTheLastPaymentToTheEndOfTheTimeForAClaim() {
    Facts facts = TableCase.in("产假社会保险补贴.csv", file -> getClass().getResourceAsStream(file))
        .findFirst().orElseThrow().facts();
    List<BenefitPeriod> periods = BenefitAssessor.of(ShanghaiPolicy.policy()).over(facts,
        DateRange.ofInclusive(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31)));
    List<BenefitPeriod> due = periods.stream().filter(period -> period.answer().answer().value().isPresent()).toList();
    assertEquals(List.of("2025-08-08至2026-08-05"), due.stream().map(period -> period.days().chinese()).toList());
    Entitlement subsidy = due.get(0).answer().answer().orElseThrow();
    assertEquals(List.of("在2026-08-05以前一次性申领"),
        subsidy.stillToMeet().stream().map(message -> message.render(Language.CHINESE)).toList());
  }
}
