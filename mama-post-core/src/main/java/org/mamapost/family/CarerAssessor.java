package org.mamapost.family;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Children;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.person.Sex;
import org.mamapost.policy.Decision;
import org.mamapost.policy.InForce;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.SchemeContext;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/**
 * Works out whether somebody is among those whom a policy's posts are meant for, or is treated like them: by sex, by
 * the age of a child and the duty to support it, and where the policy has a second tier (参照执行) by whom else she or
 * he has to care for. It needs no catalogue. Immutable and thread-safe.
 *
 * <p>Weihai's posts are for women; a father of a small child is not among them, in Shanghai he is, and in Guangdong he
 * is by analogy.
 */
public final class CarerAssessor {

  private final RegionalPolicy policy;

  private CarerAssessor(RegionalPolicy policy) {
    this.policy = Objects.requireNonNull(policy, "policy");
  }

  /**
   * An assessor.
   *
   * @param policy the policy, with its layers
   * @return the assessor
   */
  public static CarerAssessor of(RegionalPolicy policy) {
    return new CarerAssessor(policy);
  }

  /**
   * The tier of somebody on a day, by the facts and the rules of that day.
   *
   * @param facts what is known of the person and the children
   * @param day the day
   * @return the tier, or why there is none; who may yet be meant is in no lower tier meanwhile
   */
  public Answer<CarerTier> tier(Facts facts, LocalDate day) {
    if (!policy.inForce().contains(day)) {
      return refused(RefusalReason.NOT_IN_FORCE, Words.say("not-in-force", policy.region(), policy.inForce()));
    }
    Optional<Parameter<Carers>> carers = value(FamilyRules.CARERS, day);
    Optional<Parameter<Integer>> limit = value(FamilyRules.AGE_LIMIT, day);
    return carers.isPresent() && limit.isPresent()
        ? tier(facts, day, carers.get(), limit.get())
        : refused(RefusalReason.NOT_MODELLED, Words.say("carer.not-modelled", policy.region(), day));
  }

  private Answer<CarerTier> tier(
      Facts facts, LocalDate day, Parameter<Carers> carers, Parameter<Integer> limit) {
    SchemeContext context = new SchemeContext(facts, day, day, policy);
    RaisedChild children = new RaisedChild(policy, limit, day);
    Decision meant = ofAChild(Words.say("carer.meant"), context, carers, children);
    Explanation first = meant.step();
    List<Explanation> analogies = first.holding() == Holding.FAILS ? byAnalogy(context, children) : List.of();
    if (analogies.isEmpty()) {
      return namingWhatIsNotModelled(meant.answer(() -> CarerTier.MEANT));
    }
    Decision decision = Decision.of(context, Words.say("carer"), limit.citation());
    decision.requireAny(Words.say("carer.any"), Stream.concat(Stream.of(first), analogies.stream()).toList());
    return namingWhatIsNotModelled(decision.answer(() -> CarerTier.BY_ANALOGY));
  }

  // Where nothing is open but what a tie owes that no policy speaks of, no fact would help.
  private static Answer<CarerTier> namingWhatIsNotModelled(Answer<CarerTier> answer) {
    return answer.refusal()
        .filter(why -> why.reason() == RefusalReason.FACTS_MISSING && answer.missingFacts().isEmpty())
        .<Answer<CarerTier>>map(why -> new Answer.Refused<>(
            new Refusal(RefusalReason.NOT_MODELLED, why.message(), why.citations()), answer.explanation()))
        .orElse(answer);
  }

  private List<Explanation> byAnalogy(SchemeContext context, RaisedChild children) {
    LocalDate day = context.rulesOn();
    return Stream.of(
            value(FamilyRules.ANALOGY_CHILD, day)
                .map(who -> ofAChild(Words.say("carer.analogy"), context, who, children).step()),
            ofAnother(FamilyRules.ANALOGY_DISABLED_ELDER, CarerFacts.CARES_FOR_DISABLED_ELDER, context),
            ofAnother(FamilyRules.ANALOGY_DISABLED_PERSON, CarerFacts.CARES_FOR_DISABLED_PERSON, context))
        .flatMap(Optional::stream)
        .toList();
  }

  private Decision ofAChild(
      Message condition, SchemeContext context, Parameter<Carers> who, RaisedChild raised) {
    Decision decision = Decision.of(context, condition, who.citation());
    requireSex(decision, who);
    Citation words = raised.limit().citation();
    Optional<Children> children =
        decision.require(CarerFacts.CHILDREN, known -> true, Words.say("children"), words);
    children.ifPresent(known -> decision.requireAny(Words.say("carer.child"),
        known.children().stream().map(child -> raised.step(child, context.facts())).toList()));
    return decision;
  }

  private Optional<Explanation> ofAnother(
      ParameterKey<Carers> key, FactKey<Boolean> cares, SchemeContext context) {
    return value(key, context.rulesOn()).map(who -> {
      Decision decision = Decision.of(context, Words.say("carer.analogy"), who.citation());
      requireSex(decision, who);
      decision.requireYes(cares, Words.say("carer.cares", cares), who.citation());
      return decision.step();
    });
  }

  private static void requireSex(Decision decision, Parameter<Carers> who) {
    decision.parameter(who.key());
    if (who.value() == Carers.WOMEN) {
      decision.require(CarerFacts.SEX, sex -> sex == Sex.FEMALE, Words.say("woman"), who.citation());
    }
  }

  private <V extends Comparable<V> & Serializable> Optional<Parameter<V>> value(
      ParameterKey<V> key, LocalDate day) {
    return policy.parameter(key, day).map(InForce::parameter);
  }

  private static <V> Answer<V> refused(RefusalReason reason, Message message) {
    return new Answer.Refused<>(new Refusal(reason, message, List.of()), Explanation.of(message, Holding.FAILS));
  }
}
