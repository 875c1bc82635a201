package org.mamapost.builtin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mamapost.amount.Yuan;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.fact.Stated;
import org.mamapost.person.BusinessFacts;
import org.mamapost.person.BusinessKind;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.Children;
import org.mamapost.person.Contribution;
import org.mamapost.person.Contributions;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Fact;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.person.InsuranceLine;
import org.mamapost.person.MaternityFacts;
import org.mamapost.person.PublicPostKind;
import org.mamapost.person.RetirementTrack;
import org.mamapost.person.Sex;
import org.mamapost.region.Region;

/** People the tests ask about. */
final class Cases {

  private Cases() {}

  /** Registered as unemployed since May 2025, with two small children, for an urban post in 环翠区. */
  static Facts motherOfTwo() {
    return Facts.builder()
        .with(CarerFacts.SEX, Sex.FEMALE)
        .with(CarerFacts.BIRTH_DATE, LocalDate.of(1990, 3, 3))
        .with(CarerFacts.RETIREMENT_TRACK, RetirementTrack.WOMAN_50)
        .with(CarerFacts.CHILDREN, children("2018-05-05", "2021-06-06"))
        .with(CarerFacts.UNEMPLOYED_SINCE, LocalDate.of(2025, 5, 1))
        .with(CarerFacts.COUNTY, Region.of("371002"))
        .with(CarerFacts.PUBLIC_POST_KIND, PublicPostKind.URBAN)
        .without(CarerFacts.PUBLIC_POST_PLACEMENTS)
        .without(CarerFacts.PUBLIC_POST_SINCE)
        .build();
  }

  /** Gave birth to twins in March 2025, a difficult birth, works under a labour contract. */
  static Facts nursingMother() {
    return Facts.builder()
        .with(CarerFacts.SEX, Sex.FEMALE)
        .with(CarerFacts.CHILDREN, children("2025-03-03", "2025-03-03"))
        .with(EmployerFacts.CONTRACT, ContractForm.LABOUR_CONTRACT)
        .with(MaternityFacts.PREGNANT_SINCE, LocalDate.of(2024, 8, 1))
        .with(MaternityFacts.SEVEN_MONTHS_ON, LocalDate.of(2025, 1, 10))
        .with(MaternityFacts.DUE_ON, LocalDate.of(2025, 3, 10))
        .with(MaternityFacts.BORN_ON, LocalDate.of(2025, 3, 3))
        .with(MaternityFacts.DIFFICULT, true)
        .with(MaternityFacts.BABIES, 2)
        .with(MaternityFacts.BIRTH_ORDER, 1)
        .with(MaternityFacts.LAWFUL_BIRTH, true)
        .with(MaternityFacts.LEAVE_STARTED_ON, LocalDate.of(2025, 2, 20))
        .without(MaternityFacts.MISCARRIED_ON)
        .without(MaternityFacts.MISCARRIED_AT_MONTHS)
        .with(MaternityFacts.NURSING, true)
        .with(MaternityFacts.LIGHTER_WORK_CERTIFIED, true)
        .with(MaternityFacts.INSURED, true)
        .with(MaternityFacts.CONTRACT_ENDS_ON, LocalDate.of(2025, 2, 28))
        .build();
  }

  /** Everything the schemes ask for, so that each of them has something to give on some day. */
  static Facts everythingKnown() {
    return motherOfTwo().toBuilder()
        .with(CarerFacts.HARDSHIP_SINCE, LocalDate.of(2024, 5, 1))
        .with(CarerFacts.NO_MARKET_WORK, true)
        .with(CarerFacts.FLEXIBLE_CONTRIBUTIONS, pensionPaidIn(2024))
        .without(CarerFacts.SUBSIDISED_MONTHS)
        .without(CarerFacts.SUBSIDY_FIRST_APPROVED)
        .with(CarerFacts.PUBLIC_POST_SINCE, LocalDate.of(2025, 6, 1))
        .with(CarerFacts.PUBLIC_POST_PLACEMENTS, 1)
        .with(BusinessFacts.KIND, BusinessKind.SMALL_FIRM)
        .with(BusinessFacts.FIRST, true)
        .with(BusinessFacts.GRANT_DRAWN, false)
        .with(EmployerFacts.MAMA_POST, true)
        .with(EmployerFacts.HIRED_ON, LocalDate.of(2025, 6, 15))
        .with(CarerFacts.LIFTED_FROM_POVERTY, true)
        .with(CarerFacts.TAX_CERTIFICATE, true)
        .with(EmployerFacts.KIND, EmployerKind.ENTERPRISE)
        .with(EmployerFacts.DOMESTIC_SERVICE_AGENCY, true)
        .with(EmployerFacts.CONTRACT, ContractForm.LABOUR_CONTRACT)
        .with(EmployerFacts.CONTRACT_MONTHS, 36)
        .with(EmployerFacts.CONTRIBUTIONS, employeeFrom(YearMonth.of(2025, 6), 9))
        .with(EmployerFacts.ACCIDENT_PREMIUM, Yuan.of(150))
        .with(EmployerFacts.ACCIDENT_SUBSIDY_DRAWN, false)
        .without(EmployerFacts.TAX_RELIEF_MONTHS)
        .build();
  }

  /** All five lines a month, each 100元 of the employer and 40元 of the worker. */
  static Contributions employeeFrom(YearMonth first, int months) {
    return new Contributions(IntStream.range(0, months).boxed()
        .flatMap(month -> Stream.of(InsuranceLine.values()).map(line ->
            new Contribution(first.plusMonths(month), line, Yuan.of(100), Yuan.of(40))))
        .toList());
  }

  static Children children(String... bornOn) {
    return new Children(Stream.of(bornOn).map(LocalDate::parse).map(Child::new).toList());
  }

  static <T> Fact<T> unknown(FactKey<T> key) {
    return new Fact<>(key, Stated.unknown(), Stated.unknown());
  }

  /** 500元 a month from July to December of a year. */
  static Contributions pensionPaidIn(int year) {
    return new Contributions(IntStream.rangeClosed(7, 12)
        .mapToObj(month -> new Contribution(
            YearMonth.of(year, month), InsuranceLine.PENSION, Yuan.of(0), Yuan.of(500)))
        .toList());
  }
}
