package org.mamapost.datafile;

import org.mamapost.builtin.WeihaiNotice;
import org.mamapost.spi.PolicyFile;
import org.mamapost.testkit.KnownGap;
import org.mamapost.testkit.PolicySubject;
import org.mamapost.testkit.RegionalPolicyContract;

/** The published laws over Weihai's policy, written as data; whom its schemes are due to is shown by the built-in's. */
@KnownGap(law = "optional_noRowIsMasked",
    reason = "附件二(一) prints 项目制 like 远程线上 in every column but the insurance, where 远程线上 has 商业保险 too")
class WeihaiAsDataContractTest extends RegionalPolicyContract {

  private static final PolicyFile FILE = Samples.read(Samples.weihai()).orElseThrow();

  @Override
  protected PolicySubject subject() {
    return PolicySubject.offeredBy(FILE).withText(WeihaiNotice.document(), WeihaiNotice.text());
  }
}
