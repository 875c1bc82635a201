package org.mamapost.testkit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mamapost.amount.Yuan;
import org.mamapost.builtin.ShandongEmploymentRegulation;
import org.mamapost.builtin.WeihaiNotice;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.person.BusinessFacts;
import org.mamapost.person.BusinessKind;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.Children;
import org.mamapost.person.Contribution;
import org.mamapost.person.Contributions;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Facts;
import org.mamapost.person.InsuranceLine;
import org.mamapost.person.PublicPostKind;
import org.mamapost.person.RetirementTrack;
import org.mamapost.person.Sex;
import org.mamapost.region.Region;
import org.mamapost.spi.BuiltInPolicies;

/** The published laws over the policy that comes with the library. */
@KnownGap(law = "optional_noRowIsMasked",
    reason = "附件二(一) prints 项目制 like 远程线上 in every column but the insurance, where 远程线上 has 商业保险 too")
class WeihaiContractTest extends RegionalPolicyContract {

  @Override
  protected PolicySubject subject() {
    return PolicySubject.offeredBy(new BuiltInPolicies())
        .withText(WeihaiNotice.document(), WeihaiNotice.text())
        .withText(ShandongEmploymentRegulation.document(), ShandongEmploymentRegulation.articles42To46())
        .withCases(carer());
  }

  /** Registered as unemployed and hard to employ, with two small children: each scheme is due to her on some day. */
  private static Facts carer() {
    return Facts.builder()
        .with(CarerFacts.SEX, Sex.FEMALE)
        .with(CarerFacts.BIRTH_DATE, LocalDate.of(1990, 3, 3))
        .with(CarerFacts.RETIREMENT_TRACK, RetirementTrack.WOMAN_50)
        .with(CarerFacts.CHILDREN, new Children(List.of(
            new Child(LocalDate.of(2018, 5, 5)), new Child(LocalDate.of(2021, 6, 6)))))
        .with(CarerFacts.UNEMPLOYED_SINCE, LocalDate.of(2025, 5, 1))
        .with(CarerFacts.COUNTY, Region.of("371002"))
        .with(CarerFacts.HARDSHIP_SINCE, LocalDate.of(2024, 5, 1))
        .with(CarerFacts.NO_MARKET_WORK, true)
        .with(CarerFacts.LIFTED_FROM_POVERTY, true)
        .with(CarerFacts.TAX_CERTIFICATE, true)
        .with(CarerFacts.FLEXIBLE_CONTRIBUTIONS, new Contributions(IntStream.rangeClosed(7, 12)
            .mapToObj(month -> new Contribution(
                YearMonth.of(2024, month), InsuranceLine.PENSION, Yuan.of(0), Yuan.of(500)))
            .toList()))
        .without(CarerFacts.SUBSIDISED_MONTHS)
        .without(CarerFacts.SUBSIDY_FIRST_APPROVED)
        .with(CarerFacts.PUBLIC_POST_KIND, PublicPostKind.URBAN)
        .with(CarerFacts.PUBLIC_POST_SINCE, LocalDate.of(2025, 6, 1))
        .with(CarerFacts.PUBLIC_POST_PLACEMENTS, 1)
        .with(BusinessFacts.KIND, BusinessKind.SMALL_FIRM)
        .with(BusinessFacts.FIRST, true)
        .with(BusinessFacts.GRANT_DRAWN, false)
        .with(EmployerFacts.KIND, EmployerKind.ENTERPRISE)
        .with(EmployerFacts.DOMESTIC_SERVICE_AGENCY, true)
        .with(EmployerFacts.MAMA_POST, true)
        .with(EmployerFacts.HIRED_ON, LocalDate.of(2025, 6, 15))
        .with(EmployerFacts.CONTRACT, ContractForm.LABOUR_CONTRACT)
        .with(EmployerFacts.CONTRACT_MONTHS, 36)
        .with(EmployerFacts.CONTRIBUTIONS, new Contributions(IntStream.rangeClosed(6, 12).boxed()
            .flatMap(month -> Stream.of(InsuranceLine.values()).map(line ->
                new Contribution(YearMonth.of(2025, month), line, Yuan.of(100), Yuan.of(40))))
            .toList()))
        .with(EmployerFacts.ACCIDENT_PREMIUM, Yuan.of(150))
        .with(EmployerFacts.ACCIDENT_SUBSIDY_DRAWN, false)
        .without(EmployerFacts.TAX_RELIEF_MONTHS)
        .build();
  }
}
