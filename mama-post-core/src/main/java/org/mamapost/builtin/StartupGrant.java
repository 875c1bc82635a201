package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.person.BusinessFacts;
import org.mamapost.person.BusinessKind;
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

/** 一次性创业补贴, 正文(五): 1.2万元 for a first small or micro firm, 2000元 for a first individual business. */
final class StartupGrant implements Scheme {

  static final SchemeKey KEY = new SchemeKey("startup-grant", "一次性创业补贴", "one-off startup grant");

  private static final Citation BASIS = WeihaiNotice.cite("正文(五)",
      "对首次创办小微企业、个体工商户的育儿妇女分别给予1.2万元、2000元的一次性创业补贴");

  private static final ParameterKey<Yuan> SMALL_FIRM = ParameterKey.of("weihai.startup-grant.small-firm",
      Yuan.class, "首次创办小微企业的一次性创业补贴", "one-off grant for a first small or micro firm");
  private static final ParameterKey<Yuan> SELF_EMPLOYED = ParameterKey.of("weihai.startup-grant.self-employed",
      Yuan.class, "首次创办个体工商户的一次性创业补贴", "one-off grant for a first individual business");

  static final List<Parameter<?>> PARAMETERS = List.of(
      new Parameter<>(SMALL_FIRM, Yuan.parse("1.2万元"), Binding.FIXED, WeihaiNotice.IN_FORCE, BASIS),
      new Parameter<>(SELF_EMPLOYED, Yuan.parse("2000元"), Binding.FIXED, WeihaiNotice.IN_FORCE, BASIS));

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
    return Set.of(SMALL_FIRM, SELF_EMPLOYED);
  }

  @Override
  public Answer<Entitlement> assess(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("startup-grant"), BASIS);
    CaringWoman.require(decision, context);
    decision.requireYes(BusinessFacts.FIRST, Words.say("startup-grant.first"), BASIS);
    decision.requireNo(BusinessFacts.GRANT_DRAWN, Words.say("startup-grant.drawn"), BASIS);
    Optional<BusinessKind> kind = decision.require(BusinessFacts.KIND,
        founded -> founded != BusinessKind.PARTNERSHIP, Words.say("startup-grant.kind"), BASIS);
    Optional<Yuan> amount = kind.flatMap(founded ->
        decision.parameter(founded == BusinessKind.SELF_EMPLOYED ? SELF_EMPLOYED : SMALL_FIRM));
    return decision.answer(() -> new Entitlement(KEY, Beneficiary.BUSINESS,
        Optional.of(new Sum(Bound.EXACTLY, amount.orElseThrow(), Per.ONCE)), Optional.empty(),
        List.of(Words.say("startup-grant.running")), List.of(Words.say("startup-grant.licence"))));
  }

  @Override
  public Set<LocalDate> changes(Facts facts) {
    return CaringWoman.changes(facts);
  }
}
