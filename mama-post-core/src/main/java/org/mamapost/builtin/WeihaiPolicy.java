package org.mamapost.builtin;

import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;

/**
 * Weihai's policy (威海市, 371000): {@link WeihaiNotice} with its catalogue.
 *
 * <p>The notice bears the date 2025-04-21 and states neither a separate effective date nor an end. It is taken to be in
 * force from the day it bears, with no last day.
 */
public final class WeihaiPolicy {

  /** 威海市. */
  public static final Region REGION = WeihaiNotice.REGION;

  private static final RegionalPolicy POLICY = policyWithSchemes();

  private WeihaiPolicy() {}

  /** The one immutable policy. */
  public static RegionalPolicy policy() {
    return POLICY;
  }

  private static RegionalPolicy policyWithSchemes() {
    RegionalPolicy.Builder policy = RegionalPolicy.builder("weihai")
        .version("2025-04-21.4")
        .region(REGION)
        .inForce(WeihaiNotice.IN_FORCE)
        .document(WeihaiNotice.document())
        .above(WeihaiLayer.policy())
        .catalogue(WeihaiCatalogue.catalogue())
        .scheme(new FlexibleInsuranceSubsidy())
        .scheme(new PublicPostPlacement())
        .scheme(new StartupLoan())
        .scheme(new StartupGrant())
        .scheme(new YearlyInsurances())
        .scheme(new HiringTaxRelief())
        .scheme(new EmployerInsuranceSubsidy())
        .scheme(new WorkInjurySingleLine())
        .scheme(new AccidentInsuranceSubsidy());
    StartupLoan.PARAMETERS.forEach(policy::parameter);
    StartupGrant.PARAMETERS.forEach(policy::parameter);
    YearlyInsurances.PARAMETERS.forEach(policy::parameter);
    HiringTaxRelief.PARAMETERS.forEach(policy::parameter);
    AccidentInsuranceSubsidy.PARAMETERS.forEach(policy::parameter);
    WhoRaises.CITY.forEach(policy::parameter);
    JobSeekerPledge.PARAMETERS.forEach(policy::parameter);
    WeihaiMeasures.MEASURES.forEach(policy::measure);
    WeihaiServiceMeasures.MEASURES.forEach(policy::measure);
    return policy.build();
  }
}
