package org.mamapost.testkit.wrong;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.fact.Stated;
import org.mamapost.person.BusinessFacts;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Fact;
import org.mamapost.person.Facts;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.Scheme;
import org.mamapost.policy.SchemeContext;
import org.mamapost.testkit.PolicySubject;
import org.mamapost.testkit.RegionalPolicyContract;
import org.mamapost.text.Message;

/** Policies with a fault in a scheme. */
final class WrongSchemes {

  private WrongSchemes() {}

  private static PolicySubject giving(Scheme scheme) {
    return SampleCity.subject(SampleCity.paying(1200).scheme(scheme));
  }

  private static SchemeContext with(SchemeContext context, Facts facts) {
    return new SchemeContext(facts, context.factsOn(), context.rulesOn(), context.policy());
  }

  // An empty case has to be asked about by the laws before they know what a scheme asks for, so this one minds none.
  @Breaks({"required_schemesAlwaysAnswer", "required_refusalIsNeverZero", "required_absenceIsNoAnswer",
      "required_changesAreAnnounced", "optional_everySchemeIsDueToSomebody"})
  static class AFactTakenForGranted extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return giving(new SampleGrant() {
        @Override
        public Answer<Entitlement> assess(SchemeContext context) {
          if (!context.facts().keys().isEmpty()) {
            context.facts().value(CarerFacts.SEX).value().orElseThrow();
          }
          return super.assess(context);
        }
      });
    }
  }

  @Breaks({"required_refusalIsNeverZero", "required_absenceIsNoAnswer"})
  static class ZeroForTheUnknown extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return giving(new SampleGrant() {
        @Override
        public Answer<Entitlement> assess(SchemeContext context) {
          Answer<Entitlement> answer = super.assess(context);
          return answer.missingFacts().isEmpty() ? answer
              : new Answer.Answered<>(due(Yuan.of(0)), answer.explanation());
        }
      });
    }
  }

  @Breaks("required_absenceIsNoAnswer")
  static class UnknownTakenForNo extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return giving(new SampleGrant() {
        @Override
        public Answer<Entitlement> assess(SchemeContext context) {
          Facts facts = context.facts();
          boolean drawn = facts.value(BusinessFacts.GRANT_DRAWN).value().orElse(false);
          return super.assess(with(context, facts.toBuilder().with(
              new Fact<>(BusinessFacts.GRANT_DRAWN, Stated.of(drawn), Stated.unknown())).build()));
        }
      });
    }
  }

  @Breaks("required_changesAreAnnounced")
  static class ABirthdayUnannounced extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return giving(new SampleGrant() {
        @Override
        public Set<LocalDate> changes(Facts facts) {
          return Set.of();
        }
      });
    }
  }

  @Breaks("optional_everySchemeIsDueToSomebody")
  static class DueToNobody extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return giving(new SampleGrant() {
        @Override
        public Answer<Entitlement> assess(SchemeContext context) {
          boolean first = context.facts().value(BusinessFacts.FIRST).value().orElse(false);
          return super.assess(first
              ? with(context, context.facts().toBuilder().with(BusinessFacts.GRANT_DRAWN, true).build()) : context);
        }
      });
    }
  }

  @Breaks("required_benefitsSurviveSerialization")
  static class AnAnswerThatCannotBeSent extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return giving(new SampleGrant() {
        @Override
        public Answer<Entitlement> assess(SchemeContext context) {
          Answer<Entitlement> answer = super.assess(context);
          Message said = Message.of("said", "说了{0}", "said {0}", new WrongCatalogues.Unsendable(new Object()));
          Explanation why =
              Explanation.of(said, answer.explanation().holding()).made(List.of(answer.explanation()));
          return answer.fold(refusal -> new Answer.Refused<>(refusal, why), due -> new Answer.Answered<>(due, why));
        }
      });
    }
  }
}
