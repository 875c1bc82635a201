package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Facts;
import org.mamapost.policy.Beneficiary;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Bound;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.Per;
import org.mamapost.policy.Scheme;
import org.mamapost.policy.SchemeContext;
import org.mamapost.policy.SchemeKey;
import org.mamapost.policy.Sum;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;

/** 意外伤害保险补贴, 正文(三): once a person and year, at most 100元 and at most the premium, to domestic-service agencies. */
final class AccidentInsuranceSubsidy implements Scheme {

  static final SchemeKey KEY =
      new SchemeKey("accident-insurance-subsidy", "意外伤害保险补贴", "accident-insurance subsidy");

  private static final Citation BASIS =
      WeihaiNotice.cite("正文(三)", "给予机构每人每年不高于100元的一次性意外伤害保险补贴");

  private static final ParameterKey<Yuan> CAP = ParameterKey.of("weihai.accident-insurance.cap", Yuan.class,
      "意外伤害保险补贴上限（元/人/年）", "most of the accident-insurance subsidy (yuan a person and year)");

  static final List<Parameter<?>> PARAMETERS = List.of(
      new Parameter<>(CAP, Yuan.parse("100元"), Binding.CEILING, WeihaiNotice.IN_FORCE, BASIS));

  private static final Yuan NOTHING = Yuan.of(0);

  @Override
  public SchemeKey key() {
    return KEY;
  }

  @Override
  public Modality modality() {
    return Modality.MUST;
  }

  @Override
  public Citation basis() {
    return BASIS;
  }

  @Override
  public Set<ParameterKey<?>> parameters() {
    return Set.of(CAP);
  }

  @Override
  public Answer<Entitlement> assess(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("accident-insurance"), BASIS);
    CaringWoman.require(decision, context);
    decision.requireYes(EmployerFacts.DOMESTIC_SERVICE_AGENCY, Words.say("accident-insurance.agency"), BASIS);
    decision.requireNo(EmployerFacts.ACCIDENT_SUBSIDY_DRAWN, Words.say("accident-insurance.drawn"), BASIS);
    Optional<Yuan> premium = decision.require(EmployerFacts.ACCIDENT_PREMIUM,
        paid -> paid.compareTo(NOTHING) > 0, Words.say("accident-insurance.premium"), BASIS);
    Optional<Yuan> cap = decision.parameter(CAP);
    return decision.answer(() -> new Entitlement(KEY, Beneficiary.EMPLOYER,
        Optional.of(new Sum(Bound.AT_MOST, cap.orElseThrow().atMost(premium.orElseThrow()), Per.YEAR)),
        Optional.empty(), List.of(Words.say("accident-insurance.amount")),
        List.of(Words.say("accident-insurance.policy"))));
  }

  @Override
  public Set<LocalDate> changes(Facts facts) {
    return CaringWoman.changes(facts);
  }
}
