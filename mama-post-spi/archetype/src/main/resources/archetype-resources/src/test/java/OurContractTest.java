package ${package};

import org.mamapost.testkit.KnownGap;
import org.mamapost.testkit.PolicySubject;
import org.mamapost.testkit.RegionalPolicyContract;

@KnownGap(law = "required_nothingStandsInForASource", reason = "the notice is made up: put yours in its place")
@KnownGap(law = "optional_noRowIsMasked", reason = "as in Weihai's catalogue, 远程线上 allows all that 项目制 does")
class OurContractTest extends RegionalPolicyContract {

  @Override
  protected PolicySubject subject() {
    return PolicySubject.offeredBy(new OurProvider()).withCases(OurGrantTest.JUST_MET, OurGrantTest.JUST_NOT);
  }
}
