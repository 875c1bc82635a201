package org.mamapost.testkit.wrong;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.person.BusinessFacts;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Facts;
import org.mamapost.policy.Beneficiary;
import org.mamapost.policy.Bound;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.Per;
import org.mamapost.policy.Scheme;
import org.mamapost.policy.SchemeContext;
import org.mamapost.policy.SchemeKey;
import org.mamapost.policy.Sum;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.text.Message;

/**
 * A grant for a first business of somebody with a child under three. Each wrong scheme is this one but for a method.
 */
class SampleGrant implements Scheme {

  private static final int AGE = 3;

  @Override
  public SchemeKey key() {
    return new SchemeKey("sample-grant", "一次性补贴", "one-off grant");
  }

  @Override
  public Modality modality() {
    return Modality.MUST;
  }

  @Override
  public Citation basis() {
    return SampleCity.cite("对首次创业的给予一次性补贴1200元");
  }

  @Override
  public Answer<Entitlement> assess(SchemeContext context) {
    Decision decision = Decision.of(context, Message.of("grant", "一次性补贴", "one-off grant"), basis());
    decision.requireYes(BusinessFacts.FIRST, Message.of("first", "首次创业", "first business"), basis());
    decision.requireNo(BusinessFacts.GRANT_DRAWN, Message.of("drawn", "未领取", "not drawn"), basis());
    decision.require(CarerFacts.CHILDREN, children -> children.youngerThan(AGE, context.factsOn()) > 0,
        Message.of("child", "子女不满三周岁", "a child under three"), basis());
    Optional<Yuan> amount = decision.parameter(SampleCity.GRANT);
    return decision.answer(() -> due(amount.orElseThrow()));
  }

  Entitlement due(Yuan amount) {
    return Entitlement.of(key(), Beneficiary.BUSINESS, new Sum(Bound.EXACTLY, amount, Per.ONCE), Optional.empty());
  }

  @Override
  public Set<LocalDate> changes(Facts facts) {
    return facts.value(CarerFacts.CHILDREN).value().stream()
        .flatMap(known -> known.children().stream())
        .flatMap(child -> Stream.of(child.bornOn(), child.bornOn().plusYears(AGE)))
        .collect(Collectors.toSet());
  }
}
