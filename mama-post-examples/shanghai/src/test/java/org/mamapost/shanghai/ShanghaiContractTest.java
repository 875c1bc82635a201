package org.mamapost.shanghai;

import org.mamapost.testkit.PolicySubject;
import org.mamapost.testkit.RegionalPolicyContract;
import org.mamapost.testkit.TableCase;

/** The published laws over Shanghai's policy. */
class ShanghaiContractTest extends RegionalPolicyContract {

  @Override
  protected PolicySubject subject() {
    return PolicySubject.offeredBy(new ShanghaiProvider())
        .withText(ShanghaiLayer.POPULATION.document(), ShanghaiLayer.POPULATION.text())
        .withCases(TableCase.in("产假社会保险补贴.csv", file -> getClass().getResourceAsStream(file))
            .findFirst().orElseThrow().facts());
  }
}
