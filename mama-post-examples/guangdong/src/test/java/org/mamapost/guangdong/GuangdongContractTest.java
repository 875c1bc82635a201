package org.mamapost.guangdong;

import org.mamapost.testkit.PolicySubject;
import org.mamapost.testkit.RegionalPolicyContract;

/** The published laws over Guangdong's policy. */
class GuangdongContractTest extends RegionalPolicyContract {

  @Override
  protected PolicySubject subject() {
    return PolicySubject.offeredBy(new GuangdongProvider())
        .withText(GuangdongLayer.POPULATION.document(), GuangdongLayer.POPULATION.text());
  }
}
