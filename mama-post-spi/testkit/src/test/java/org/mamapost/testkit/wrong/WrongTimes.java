package org.mamapost.testkit.wrong;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mamapost.amount.Yuan;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.spi.RegionalPolicyProvider;
import org.mamapost.testkit.KnownGap;
import org.mamapost.testkit.PolicySubject;
import org.mamapost.testkit.RegionalPolicyContract;
import org.mamapost.time.DateRange;

/** Policies with a fault in their dates, their declaration or their layers. */
final class WrongTimes {

  private static final LocalDate LAST_DAY = LocalDate.of(2025, 8, 31);

  private WrongTimes() {}

  private static RegionalPolicy.Builder first() {
    return SampleCity.builder().inForce(DateRange.ofInclusive(SampleCity.FIRST_DAY, LAST_DAY));
  }

  private static RegionalPolicy.Builder secondFrom(LocalDate day) {
    return SampleCity.builder().version("2").inForce(DateRange.startingOn(day));
  }

  private static Parameter<Yuan> grant(DateRange days) {
    return new Parameter<>(
        SampleCity.GRANT, Yuan.of(1200), Binding.FIXED, days, SampleCity.cite("给予一次性补贴1200元"));
  }

  @Breaks("required_versionsDoNotOverlap")
  static class ADayOfTwoVersions extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return SampleCity.subject(first(), secondFrom(LAST_DAY));
    }
  }

  @Breaks("optional_versionsLeaveNoGap")
  static class ADayOfNoVersion extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return SampleCity.subject(first(), secondFrom(LAST_DAY.plusDays(2)));
    }
  }

  @Breaks("optional_valuesLeaveNoGap")
  static class ADayOfNoValue extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return SampleCity.subject(SampleCity.bare().scheme(new SampleGrant())
          .parameter(grant(DateRange.ofInclusive(SampleCity.FIRST_DAY, LAST_DAY)))
          .parameter(grant(DateRange.startingOn(LAST_DAY.plusDays(2)))));
    }
  }

  @Breaks("required_everyValueHoldsOnSomeDay")
  static class AValueOfYesterday extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return SampleCity.subject(SampleCity.builder().parameter(
          grant(DateRange.ofInclusive(LocalDate.of(2024, 1, 1), SampleCity.FIRST_DAY.minusDays(1)))));
    }
  }

  @Breaks("required_floorsAndCeilingsHold")
  static class BelowTheFloor extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return PolicySubject.of(SampleCity.paying(800).scheme(new SampleGrant()).build());
    }
  }

  @Breaks("required_loadsWithNothingAmiss")
  static class SpeaksForNobody extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return SampleCity.knowing(PolicySubject.offeredBy(new WithoutRegions()));
    }
  }

  private record WithoutRegions() implements RegionalPolicyProvider {
    @Override
    public List<RegionalPolicy> policies() {
      return List.of(SampleCity.builder().build());
    }
  }

  @Breaks("required_nobodyElsesAnswerChanges")
  static class SpeaksForOthers extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return SampleCity.knowing(PolicySubject.offeredBy(new WithACountyOfWeihai()));
    }
  }

  private record WithACountyOfWeihai() implements RegionalPolicyProvider {
    private static final Region HUANCUI = Region.of("371002");

    @Override
    public Set<Region> regions() {
      return Set.of(SampleCity.REGION, HUANCUI);
    }

    @Override
    public List<RegionalPolicy> policies() {
      return List.of(SampleCity.builder().build(), RegionalPolicy.builder("sample-elsewhere")
          .version("1")
          .region(HUANCUI)
          .inForce(DateRange.startingOn(SampleCity.FIRST_DAY.plusDays(1)))
          .document(SampleCity.NOTICE)
          .catalogue(SampleCity.catalogue())
          .build());
    }
  }

  @Breaks("required_knownGapsNameALaw")
  @KnownGap(law = "required_citationsAreWellShaped", reason = "a misspelt id")
  static class AGapInNoLaw extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return SampleCity.subject(SampleCity.builder());
    }
  }

  @Breaks("optional_versionsLeaveNoGap")
  @KnownGap(law = "optional_versionsLeaveNoGap", reason = "it was closed long ago")
  static class AStaleGap extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return SampleCity.subject(first(), secondFrom(LAST_DAY.plusDays(1)));
    }
  }

  @Breaks({})
  @KnownGap(law = "optional_versionsLeaveNoGap", reason = "the trial ran out before the second version came")
  static class ADeclaredGap extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return SampleCity.subject(first(), secondFrom(LAST_DAY.plusDays(2)));
    }
  }

  @Breaks({})
  static class NothingWrong extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return SampleCity.subject(SampleCity.builder());
    }
  }

  @Breaks({})
  static class DataAlone extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return dataAlone();
    }
  }

  private static PolicySubject dataAlone() {
    return PolicySubject.of(RegionalPolicy.builder("sample-data")
        .version("1")
        .region(SampleCity.REGION)
        .inForce(SampleCity.IN_FORCE)
        .document(SampleCity.NOTICE)
        .parameter(SampleCity.grant(1200))
        .build());
  }

  @Breaks("required_knownGapsNameALaw")
  @KnownGap(law = "optional_noRowIsMasked", reason = "it was true of the catalogue that there was")
  static class AGapInALawThatIsSkipped extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return dataAlone();
    }
  }

  @Breaks({})
  @KnownGap(law = "optional versionsLeaveNoGap", reason = "its id is copied from a report, which has no underscore")
  static class AGapAsAReportPrintsIt extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return SampleCity.subject(first(), secondFrom(LAST_DAY.plusDays(2)));
    }
  }

  @Breaks("required_loadsWithNothingAmiss")
  static class APolicyThatCannotBeRead extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      throw new IllegalArgumentException("policy.yaml, line 4, column 1: “regoin” is no key of a policy");
    }
  }

  @Breaks("required_loadsWithNothingAmiss")
  @KnownGap(law = "required_loadsWithNothingAmiss", reason = "what cannot be made has no gap")
  static class AGapInWhatCannotBeMade extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      throw new IllegalArgumentException("policy.yaml cannot be read");
    }
  }
}
