package org.mamapost.zhongshan;

import org.mamapost.testkit.KnownGap;
import org.mamapost.testkit.PolicySubject;
import org.mamapost.testkit.RegionalPolicyContract;

/** The published laws over both versions of Zhongshan's measures. */
@KnownGap(law = "optional_versionsLeaveNoGap",
    reason = "the trial year ran out on 2023-07-04 and the second version came on 2023-11-02; see TrialYearGap")
class ZhongshanContractTest extends RegionalPolicyContract {

  @Override
  protected PolicySubject subject() {
    return PolicySubject.offeredBy(new ZhongshanProvider());
  }
}
