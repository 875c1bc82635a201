package org.mamapost.zhejiang;

import org.mamapost.testkit.PolicySubject;
import org.mamapost.testkit.RegionalPolicyContract;

/** The published laws over Zhejiang's law. */
class ZhejiangContractTest extends RegionalPolicyContract {

  @Override
  protected PolicySubject subject() {
    return PolicySubject.offeredBy(new ZhejiangProvider())
        .withText(ZhejiangLayer.POPULATION.document(), ZhejiangLayer.POPULATION.text());
  }
}
