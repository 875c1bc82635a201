package org.mamapost.testkit.wrong;

import java.util.List;
import java.util.function.UnaryOperator;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Scheme;
import org.mamapost.policy.SchemeContext;
import org.mamapost.testkit.PolicySubject;
import org.mamapost.testkit.RegionalPolicyContract;
import org.mamapost.text.Message;

/** Schemes that answer by more than what they are asked; most stand where no catalogue is. */
final class WrongStates {

  private WrongStates() {}

  private static PolicySubject withoutACatalogue(Scheme scheme) {
    return SampleCity.subject(RegionalPolicy.builder("sample-schemes")
        .version("1")
        .region(SampleCity.REGION)
        .inForce(SampleCity.IN_FORCE)
        .document(SampleCity.NOTICE)
        .parameter(SampleCity.grant(1200))
        .scheme(scheme));
  }

  private static Answer<Entitlement> saying(Answer<Entitlement> answer, UnaryOperator<Explanation> also) {
    Explanation why = also.apply(answer.explanation());
    return answer.fold(refusal -> new Answer.Refused<>(refusal, why), due -> new Answer.Answered<>(due, why));
  }

  private static Explanation above(Explanation part, Message said) {
    return Explanation.of(said, part.holding()).made(List.of(part));
  }

  private static final class Remembering extends SampleGrant {
    private boolean evenTimes;

    @Override
    public Answer<Entitlement> assess(SchemeContext context) {
      evenTimes = !evenTimes;
      return evenTimes ? super.assess(context)
          : saying(super.assess(context), why -> above(why, Message.of("again", "又来了", "again")));
    }
  }

  @Breaks({"required_orderDoesNotMatter", "required_threadsAgree", "required_theMachineDoesNotMatter"})
  static class ASchemeThatRemembers extends RegionalPolicyContract {
    private static final Scheme REMEMBERS = new Remembering();

    @Override
    protected PolicySubject subject() {
      return withoutACatalogue(REMEMBERS);
    }
  }

  @Breaks({"required_orderDoesNotMatter", "required_threadsAgree", "required_theMachineDoesNotMatter"})
  static class ASchemeThatRemembersBesideACatalogue extends RegionalPolicyContract {
    private static final Scheme REMEMBERS = new Remembering();

    @Override
    protected PolicySubject subject() {
      return SampleCity.subject(SampleCity.paying(1200).scheme(REMEMBERS));
    }
  }

  @Breaks("required_theMachineDoesNotMatter")
  static class AnExplanationInDigitsOfTheMachine extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return withoutACatalogue(new SampleGrant() {
        @Override
        public Answer<Entitlement> assess(SchemeContext context) {
          String digits = String.format("%d", context.rulesOn().getYear());
          return saying(super.assess(context), why -> above(why, Message.of("year", "{0}年", "{0}", digits)));
        }
      });
    }
  }
}
