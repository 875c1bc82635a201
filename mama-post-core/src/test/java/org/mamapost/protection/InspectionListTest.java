package org.mamapost.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mamapost.answer.Holding;
import org.mamapost.answer.RefusalReason;
import org.mamapost.builtin.NationalLayer;
import org.mamapost.builtin.WeihaiNotice;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.person.InspectionFacts;
import org.mamapost.policy.ProtectionKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.source.Modality;
import org.mamapost.time.DateRange;

/** What an employer has to show, by the numbers it has. */
class InspectionListTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
  private static final List<FactKey<Integer>> NUMBERS = List.of(InspectionFacts.WOMEN, InspectionFacts.PREGNANT,
      InspectionFacts.SEVEN_MONTHS, InspectionFacts.GAVE_BIRTH, InspectionFacts.MISCARRIED, InspectionFacts.NURSING,
      InspectionFacts.FORBIDDEN_POSTS, InspectionFacts.FATHERS, InspectionFacts.PARENTS_OF_SMALL_CHILDREN);

  private static InspectionReport inspect(Facts employer) {
    return InspectionList.of(WeihaiPolicy.policy()).inspect(employer, DAY).orElseThrow();
  }

  private static Facts.Builder nobody() {
    Facts.Builder employer = Facts.builder();
    NUMBERS.forEach(key -> employer.with(key, 0));
    return employer;
  }

  private static List<String> lines(InspectionReport report, Holding concerned) {
    return report.items(concerned).stream().map(item -> item.protection().code()).toList();
  }

  @Test
  void anEmployerOfNobodyHasNothingToShow() {
    InspectionReport report = inspect(nobody().build());
    assertEquals(report.items(), report.items(Holding.FAILS));
    assertEquals(List.of(), report.missingFacts());
  }

  @Test
  void aNursingWomanBringsHerTimeTheBansAndTheClause() {
    InspectionReport report =
        inspect(nobody().with(InspectionFacts.WOMEN, 1).with(InspectionFacts.NURSING, 1).build());
    assertEquals(List.of("nursing-time", "no-overtime", "no-night-work", "forbidden-work-nursing", "no-dismissal",
        "no-pay-cut", "contract-runs-on", "contract-clause", "no-harassment"), lines(report, Holding.HOLDS));
    assertEquals(List.of("facilities"), lines(report, Holding.JUDGEMENT));
  }

  @Test
  void forbiddenPostsAreToldInWriting() {
    InspectionReport report = inspect(nobody().with(InspectionFacts.FORBIDDEN_POSTS, 2).build());
    InspectionItem notice = report.items(Holding.HOLDS).get(0);
    assertEquals(Protections.FORBIDDEN_WORK, notice.protection());
    assertEquals(Modality.FORBID, notice.modality());
    assertTrue(notice.basis().quote().contains("书面告知女职工"), notice.basis()::toString);
    assertEquals(1, report.items(Holding.HOLDS).size());
  }

  @Test
  void aNumberThatIsNotKnownKeepsItsLinesOpenAndIsAskedFor() {
    InspectionReport report = inspect(Facts.noneKnown());
    assertEquals(report.items(), report.items(Holding.UNKNOWN));
    assertEquals(NUMBERS.size(), report.missingFacts().size());
    assertTrue(report.missingFacts().containsAll(NUMBERS));
  }

  @Test
  void everyLineCitesWordsOfTheLaw() {
    for (InspectionItem item : inspect(Facts.noneKnown()).items()) {
      assertTrue(item.modality() == Modality.MUST || item.modality() == Modality.FORBID, item::toString);
      assertTrue(item.basis().carrier().value().isPresent(), item::toString);
    }
  }

  private static List<String> measures(RegionalPolicy policy, ProtectionKey protection, LocalDate day) {
    return InspectionList.of(policy).inspect(Facts.noneKnown(), day).orElseThrow().items().stream()
        .filter(item -> item.protection().equals(protection))
        .flatMap(item -> item.measures().stream())
        .map(measure -> measure.key().code() + " " + measure.value() + " " + measure.citation().document().number())
        .toList();
  }

  @Test
  void theDaysOfALeaveAreThoseOfTheRegionEachWithTheTextThatLaysThemDown() {
    assertEquals(List.of("maternity-leave.base 98 女职工劳动保护特别规定",
        "maternity-leave.difficult-birth 15 女职工劳动保护特别规定",
        "maternity-leave.further-baby 15 女职工劳动保护特别规定", "maternity-leave.regional 60 山东省人口与计划生育条例（2022年修正）"),
        measures(WeihaiPolicy.policy(), Protections.MATERNITY_LEAVE, DAY));
    assertEquals(List.of("parental-leave.days 10 山东省人口与计划生育条例（2022年修正）"),
        measures(WeihaiPolicy.policy(), Protections.PARENTAL_LEAVE, DAY));
    assertEquals(List.of(), measures(WeihaiPolicy.policy(), Protections.NO_DISMISSAL, DAY));
  }

  @Test
  void whereTheRegionsDaysAreNotModelledTheLineSaysSo() {
    List<ProtectionKey> open = InspectionList.of(NationalLayer.policy()).inspect(Facts.noneKnown(), DAY).orElseThrow()
        .items().stream().filter(InspectionItem::notModelled).map(InspectionItem::protection).toList();
    assertEquals(List.of(Protections.PATERNITY_LEAVE, Protections.PARENTAL_LEAVE), open);
    assertTrue(inspect(Facts.noneKnown()).items().stream().noneMatch(InspectionItem::notModelled));
  }

  @Test
  void measuresAgainstHarassmentAreShownByWhoeverHasWomen() {
    InspectionItem item = inspect(nobody().with(InspectionFacts.WOMEN, 1).build()).items(Holding.HOLDS).stream()
        .filter(line -> line.protection().equals(Protections.NO_HARASSMENT)).findFirst().orElseThrow();
    assertEquals("中华人民共和国妇女权益保障法", item.basis().document().number());
    assertTrue(item.basis().quote().contains("设置投诉电话、信箱等，畅通投诉渠道"), item.basis()::toString);
    assertEquals(Modality.MUST, item.modality());
  }

  @Test
  void withoutRulesOrBeforeThemThereIsNoList() {
    assertEquals(Optional.of(RefusalReason.NOT_IN_FORCE), InspectionList.of(WeihaiPolicy.policy())
        .inspect(Facts.noneKnown(), LocalDate.of(2025, 4, 20)).refusal().map(refusal -> refusal.reason()));
    RegionalPolicy alone = RegionalPolicy.builder("alone").version("1").region(WeihaiPolicy.REGION)
        .inForce(DateRange.startingOn(DAY)).document(WeihaiNotice.document()).build();
    assertEquals(Optional.of(RefusalReason.NOT_MODELLED),
        InspectionList.of(alone).inspect(Facts.noneKnown(), DAY).refusal().map(refusal -> refusal.reason()));
  }
}
