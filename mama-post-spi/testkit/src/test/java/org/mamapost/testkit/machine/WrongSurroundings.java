package org.mamapost.testkit.machine;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.policy.PostRule;
import org.mamapost.testkit.PolicySubject;
import org.mamapost.testkit.RegionalPolicyContract;
import org.mamapost.testkit.wrong.Breaks;
import org.mamapost.text.Message;

/** Policies that ask the machine; in a package of their own, because a package is looked through as a whole. */
public final class WrongSurroundings {

  private WrongSurroundings() {}

  private static PolicySubject ruledBy(PostRule rule) {
    return PolicySubject.of(WeihaiPolicy.policy().toBuilder().postRule("sample.wrong", rule).build());
  }

  private static List<Finding> found(String said) {
    return List.of(Finding.of("sample.wrong", Severity.WARNING)
        .citing(WeihaiPolicy.policy().catalogue().orElseThrow().standing())
        .saying(Message.of("said", "说了{0}", "said {0}", said))
        .build());
  }

  @Breaks({"required_codeAsksNothingOfTheMachine", "optional_noRowIsMasked"})
  static class TheClockInACornerNobodyTests extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return ruledBy((post, policy, date) ->
          date.getYear() > 9999 && date.isAfter(LocalDate.now()) ? found("later") : List.of());
    }
  }

  @Breaks({"required_threadsAgree", "required_codeAsksNothingOfTheMachine", "optional_noRowIsMasked"})
  static class AnAnswerOfItsOwnForEachThread extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return ruledBy((post, policy, date) -> found(Thread.currentThread().getName()));
    }
  }
}
