package org.mamapost.serialization;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.benefit.BenefitAssessor;
import org.mamapost.benefit.BenefitReport;
import org.mamapost.benefit.HiringRoll;
import org.mamapost.benefit.HiringTaxAssessor;
import org.mamapost.benefit.HiringTaxSettlement;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.person.BusinessFacts;
import org.mamapost.person.BusinessKind;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.Children;
import org.mamapost.person.Contribution;
import org.mamapost.person.Contributions;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.FactFinding;
import org.mamapost.person.Facts;
import org.mamapost.person.Hire;
import org.mamapost.person.Hires;
import org.mamapost.person.InsuranceLine;
import org.mamapost.person.RunningTaxFilings;
import org.mamapost.person.Sex;
import org.mamapost.person.TaxFiling;
import org.mamapost.person.TaxFilings;
import org.mamapost.person.TaxPeriod;
import org.mamapost.policy.Entitlement;
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;

/** What is known of a case, and what is due. */
final class BenefitSamples {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
  private static final Year YEAR = Year.of(2025);

  private BenefitSamples() {}

  static Stream<Serializable> all() {
    return Stream.of(Stream.of(facts(), Facts.noneKnown()), parts(), hiringTax(), answers(), FamilySamples.all(),
        CompareSamples.all()).flatMap(part -> part);
  }

  private static Stream<Serializable> parts() {
    Contribution paid = new Contribution(YearMonth.of(2025, 5), InsuranceLine.PENSION, Yuan.of(800), Yuan.of(400));
    Hire hire = Hire.of("甲", DateRange.startingOn(DAY), YearMonth.of(2025, 6), YearMonth.of(2025, 12));
    TaxFilings filings = new TaxFilings(YEAR, IntStream.rangeClosed(1, 12).mapToObj(month -> new TaxFiling(
        TaxPeriod.of(YEAR.atMonth(month)), Yuan.of(100), Yuan.of(7), Yuan.of(3), Yuan.of(2))).toList());
    Facts employer = Facts.builder()
        .with(EmployerFacts.HIRES, new Hires(List.of(hire)))
        .with(EmployerFacts.TAX_FILINGS, filings)
        .with(EmployerFacts.CORPORATE_INCOME_TAX, Yuan.of(900))
        .build();
    RunningTaxFilings running = new RunningTaxFilings(YEAR, filings.filings().subList(0, 11));
    HiringTaxSettlement settled = HiringTaxAssessor.of(WeihaiPolicy.policy()).settle(employer).orElseThrow();
    return Stream.of(new Child(DAY), new Children(List.of(new Child(DAY))), paid, new Contributions(List.of(paid)),
        CarerFacts.SEX, facts().get(CarerFacts.SEX), facts().get(CarerFacts.COUNTY), hire, new Hires(List.of(hire)),
        filings, filings.filings().get(0), filings.filings().get(0).period(), running, settled,
        settled.reliefs().get(0),
        new FactFinding(CarerFacts.BIRTH_DATE, List.of(CarerFacts.CHILDREN), Message.of("key", "晚", "late")));
  }

  private static Stream<Serializable> hiringTax() {
    HiringTaxAssessor assessor = HiringTaxAssessor.of(WeihaiPolicy.policy());
    Hire hire = Hire.of("甲", DateRange.startingOn(DAY), YearMonth.of(2025, 6), YearMonth.of(2025, 12));
    RunningTaxFilings filings = new RunningTaxFilings(YEAR, List.of(new TaxFiling(
        TaxPeriod.quarter(2025, 1), Yuan.of(100), Yuan.of(7), Yuan.of(3), Yuan.of(2)), new TaxFiling(
        TaxPeriod.quarter(2025, 2), Yuan.of(100), Yuan.of(7), Yuan.of(3), Yuan.of(2))));
    HiringRoll.Counts counts = new HiringRoll.Counts(hire);
    HiringRoll.Entry not = HiringRoll.Entry.of("乙", assessor.hire("乙", facts(), YearMonth.of(2025, 6)));
    return Stream.of(counts, not, new HiringRoll(List.of(counts, not)),
        assessor.soFar(Facts.builder().with(EmployerFacts.HIRES, new Hires(List.of(hire)))
            .with(EmployerFacts.RUNNING_TAX_FILINGS, filings).build()).orElseThrow());
  }

  private static Stream<Serializable> answers() {
    BenefitAssessor assessor = BenefitAssessor.of(WeihaiPolicy.policy());
    BenefitReport report = assessor.assess(facts(), DAY);
    Answer<Entitlement> granted = report.of("startup-grant").answer();
    Entitlement due = granted.orElseThrow();
    return Stream.of(report, report.of("startup-grant"), granted, granted.explanation(), due, due.scheme(),
        due.sum().orElseThrow(), report.of("hiring-tax-relief").answer(), WeihaiPolicy.policy().measures().get(0),
        assessor.over(facts(), DateRange.ofInclusive(DAY, DAY.plusYears(1))).get(0));
  }

  private static Facts facts() {
    return Facts.builder()
        .with(CarerFacts.SEX, Sex.FEMALE, "申请表")
        .with(CarerFacts.CHILDREN, new Children(List.of(new Child(LocalDate.of(2020, 1, 1)))))
        .without(CarerFacts.UNEMPLOYED_SINCE)
        .with(BusinessFacts.KIND, BusinessKind.SMALL_FIRM)
        .with(BusinessFacts.FIRST, true)
        .with(BusinessFacts.GRANT_DRAWN, false)
        .build();
  }
}
