package org.mamapost.serialization;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mamapost.DomesticService;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.compare.PolicyAt;
import org.mamapost.compare.PolicyImpact;
import org.mamapost.compare.Side;
import org.mamapost.text.Message;

/** What a change of policy comes to. */
final class CompareSamples {

  private CompareSamples() {}

  static Stream<Serializable> all() {
    PolicyAt before = new PolicyAt(WeihaiPolicy.policy(), LocalDate.of(2025, 6, 1));
    PolicyAt after = new PolicyAt(WeihaiPolicy.policy(), LocalDate.of(2025, 10, 1));
    return Stream.of(
        new Side(Message.of("wage", "2400元", "2400 yuan"), List.of(WeihaiPolicy.policy().schemes().get(0).basis())),
        PolicyImpact.of(before, after).on(DomesticService.breaking()));
  }
}
