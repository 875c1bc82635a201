package org.mamapost.testkit.wrong;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Repair;
import org.mamapost.answer.Severity;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PostType;
import org.mamapost.fact.Choice;
import org.mamapost.policy.PostRule;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.post.PostChange;
import org.mamapost.testkit.PolicySubject;
import org.mamapost.testkit.RegionalPolicyContract;
import org.mamapost.text.Message;

/** Policies with a fault in their rows or in a rule about posts. */
final class WrongCatalogues {

  private static final Message SAID = Message.of("said", "说了", "said");

  private WrongCatalogues() {}

  private static PolicySubject ruledBy(PostRule rule) {
    return SampleCity.subject(SampleCity.builder().postRule("sample.wrong", rule));
  }

  private static List<Finding> found(Message message) {
    return List.of(SampleCity.warning("sample.wrong", message).build());
  }

  @Breaks("required_everyRowCanBeMet")
  static class ARuleAgainstItsRows extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return SampleCity.subject(SampleCity.builder().rowRule("sample.never", (post, row, policy) ->
          List.of(Finding.of("sample.never", Severity.ERROR).citing(row.printedName()).saying(SAID).build())));
    }
  }

  @Breaks("required_noRowRepeatsAnother")
  static class ARowTwice extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return SampleCity.subject(SampleCity.builder().catalogue(SampleCity.catalogue().with(
          SampleCity.row(PostType.of("copied", "照抄", "copied"), 5, 6).build())));
    }
  }

  @Breaks("optional_noRowIsMasked")
  static class ARowInsideAnother extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return SampleCity.subject(SampleCity.builder().catalogue(SampleCity.catalogue().with(
          SampleCity.row(PostType.of("wider", "更宽", "wider"), 1, 4).build())));
    }
  }

  @Breaks("required_everyRepairWorks")
  static class ARepairInVain extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      Optional<Repair> repair = Optional.of(new Repair(
          new PostChange.ToInsurance(Choice.of(InsuranceType.EMPLOYEE_SOCIAL)), SAID));
      return ruledBy((post, policy, date) ->
          List.of(SampleCity.warning("sample.wrong", SAID).repairedBy(repair).build()));
    }
  }

  @Breaks("required_rulesAlwaysConclude")
  static class ARuleThatNeedsOpenings extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return ruledBy((post, policy, date) ->
          post.getOpenings().value().orElseThrow() > 3 ? found(SAID) : List.of());
    }
  }

  @Breaks({"required_orderDoesNotMatter", "required_threadsAgree", "required_theMachineDoesNotMatter"})
  static class ARuleThatRemembers extends RegionalPolicyContract {
    private static final PostRule REMEMBERS = new Remembering();

    @Override
    protected PolicySubject subject() {
      return ruledBy(REMEMBERS);
    }
  }

  private static final class Remembering implements PostRule {
    private boolean evenTimes;

    @Override
    public List<Finding> check(MamaPost post, RegionalPolicy policy, LocalDate date) {
      evenTimes = !evenTimes;
      return evenTimes ? List.of() : found(SAID);
    }
  }

  @Breaks("required_reportsSurviveSerialization")
  static class AFindingThatCannotBeSent extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return ruledBy((post, policy, date) ->
          found(Message.of("said", "说了{0}", "said {0}", new Unsendable(new Object()))));
    }
  }

  /** Says that it can be sent, and holds what cannot. */
  @SuppressWarnings("serial") // that is what is wrong with it
  record Unsendable(Object held) implements Serializable {
    @Override
    public boolean equals(Object other) {
      return other instanceof Unsendable;
    }

    @Override
    public int hashCode() {
      return 1;
    }

    @Override
    public String toString() {
      return "…";
    }
  }

  @Breaks("required_theMachineDoesNotMatter")
  static class DigitsOfTheMachine extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return ruledBy((post, policy, date) ->
          found(Message.of("said", "说了{0}", "said {0}", String.format("%d", policy.postRules().size()))));
    }
  }
}
