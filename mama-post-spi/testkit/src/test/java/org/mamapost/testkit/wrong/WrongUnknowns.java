package org.mamapost.testkit.wrong;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.mamapost.answer.Answer;
import org.mamapost.person.BusinessFacts;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.SchemeContext;
import org.mamapost.testkit.PolicySubject;
import org.mamapost.testkit.RegionalPolicyContract;

/** Policies that count what nobody knows as met. The one case that is given meets everything, as a tester's would. */
final class WrongUnknowns {

  private static final FactKey<Integer> HIRES =
      FactKey.of("sample.hires", Integer.class, "招用人数（人）", "people hired");
  private static final FactKey<LocalDate> MOVED =
      FactKey.of("sample.moved-on", LocalDate.class, "迁入日期", "moved here on");

  private WrongUnknowns() {}

  private static PolicySubject givingTo(Predicate<Facts> condition, Facts met) {
    return PolicySubject.of(SampleCity.paying(1200).scheme(new SampleGrant() {
      @Override
      public Answer<Entitlement> assess(SchemeContext context) {
        Facts facts = context.facts();
        return super.assess(condition.test(facts) ? context : new SchemeContext(
            facts.toBuilder().with(BusinessFacts.GRANT_DRAWN, true).build(),
            context.factsOn(), context.rulesOn(), context.policy()));
      }
    }).build()).withText(SampleCity.NOTICE, SampleCity.TEXT).withCases(met);
  }

  private static <T> boolean unlessKnown(Facts facts, FactKey<T> key, Predicate<T> met) {
    return facts.value(key).value().map(met::test).orElse(true);
  }

  @Breaks("required_absenceIsNoAnswer")
  static class AFactOfItsOwnTakenAsMet extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return givingTo(facts -> unlessKnown(facts, HIRES, hires -> hires >= 3),
          SampleCity.founder().toBuilder().with(HIRES, 3).build());
    }
  }

  @Breaks("required_absenceIsNoAnswer")
  static class ADayOfItsOwnTakenAsMet extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return givingTo(facts -> unlessKnown(facts, MOVED, day -> day.isAfter(LocalDate.of(2024, 1, 1))),
          SampleCity.founder().toBuilder().with(MOVED, LocalDate.of(2024, 7, 1)).build());
    }
  }

  @Breaks("required_absenceIsNoAnswer")
  static class AFactOfTheLibraryTakenAsMet extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return givingTo(
          facts -> unlessKnown(facts, BusinessFacts.REGISTERED_ON, day -> !day.isBefore(SampleCity.FIRST_DAY)),
          SampleCity.founder().toBuilder().with(BusinessFacts.REGISTERED_ON, SampleCity.FIRST_DAY).build());
    }
  }

  @Breaks("required_absenceIsNoAnswer")
  static class AFactThatNoCaseGivesTakenAsMet extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return givingTo(
          facts -> unlessKnown(facts, BusinessFacts.REGISTERED_ON, day -> !day.isBefore(SampleCity.FIRST_DAY)),
          SampleCity.founder());
    }
  }

  /** Either would do; only where neither is known is it taken as met. */
  @Breaks("required_absenceIsNoAnswer")
  static class TwoFactsTakenAsMetTogether extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return givingTo(
          facts -> facts.value(HIRES).isUnknown() && facts.value(EmployerFacts.CONTRACT_MONTHS).isUnknown()
              || facts.value(HIRES).value().filter(hires -> hires >= 3).isPresent()
              || facts.value(EmployerFacts.CONTRACT_MONTHS).value().filter(months -> months >= 12).isPresent(),
          SampleCity.founder().toBuilder().with(HIRES, 3).with(EmployerFacts.CONTRACT_MONTHS, 12).build());
    }
  }
}
