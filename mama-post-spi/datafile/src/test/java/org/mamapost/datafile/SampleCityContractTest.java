package org.mamapost.datafile;

import org.mamapost.testkit.PolicySubject;
import org.mamapost.testkit.RegionalPolicyContract;

/** The published laws over a city that is written as data and has no code. */
class SampleCityContractTest extends RegionalPolicyContract {

  @Override
  protected PolicySubject subject() {
    return PolicySubject.offeredBy(Samples.read(Samples.sampleCity()).orElseThrow());
  }
}
