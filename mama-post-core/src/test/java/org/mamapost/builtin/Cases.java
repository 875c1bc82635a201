package org.mamapost.builtin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mamapost.amount.Yuan;
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

  /** Everything the carer's schemes ask for, so that each of them has something to give on some day. */
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
        .build();
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
