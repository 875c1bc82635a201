package org.mamapost.qingdao;

import org.mamapost.testkit.PolicySubject;
import org.mamapost.testkit.RegionalPolicyContract;

/** The published laws over Qingdao's policy. */
class QingdaoContractTest extends RegionalPolicyContract {

  @Override
  protected PolicySubject subject() {
    return PolicySubject.offeredBy(new QingdaoProvider());
  }
}
