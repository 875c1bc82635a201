package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mamapost.answer.Answer;
import org.mamapost.interpretation.YearlyGift;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Facts;
import org.mamapost.person.Sex;
import org.mamapost.policy.Beneficiary;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.Scheme;
import org.mamapost.policy.SchemeContext;
import org.mamapost.policy.SchemeKey;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.time.DateRange;

/**
 * 女性安康保险和意外伤害保险, 正文(十): one of each, given every year to a woman in a mama post. In kind: the notice prints
 * no premium, and does not say who pays it.
 */
final class YearlyInsurances implements Scheme {

  static final SchemeKey KEY =
      new SchemeKey("yearly-insurances", "每年赠送安康保险和意外伤害保险", "two insurances given every year");

  private static final Citation BASIS = WeihaiNotice.cite("正文(十)",
      "为员工提供“两保障一服务”，即每人每年赠送一份安康保险和意外伤害保险两项女性保障");
  private static final Citation WHOM = WeihaiNotice.cite("正文(十)", "全方位护航“妈妈岗”员工");
  private static final Citation FRIENDLY = WeihaiNotice.cite("正文(十)", "选树一批设置“妈妈岗”的友好企业");

  private static final ParameterKey<Integer> OF_EACH = ParameterKey.of("weihai.yearly-insurances.of-each",
      Integer.class, "每人每年赠送的每项保险份数", "policies of each insurance given to a person a year");

  static final List<Parameter<?>> PARAMETERS = List.of(
      new Parameter<>(OF_EACH, 1, Binding.FIXED, WeihaiNotice.IN_FORCE, BASIS));

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
    return Set.of(OF_EACH);
  }

  @Override
  public Answer<Entitlement> assess(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("yearly-insurances"), BASIS);
    decision.parameter(OF_EACH);
    decision.require(CarerFacts.SEX, sex -> sex == Sex.FEMALE, Words.say("caring-woman.sex"), BASIS);
    decision.requireYes(EmployerFacts.MAMA_POST, Words.say("yearly-insurances.mama-post"), WHOM);
    Optional<LocalDate> hired = decision.require(EmployerFacts.HIRED_ON, day -> !day.isAfter(context.factsOn()),
        Words.say("yearly-insurances.hired"), WHOM);
    if (decision.reading(YearlyGift.class) == YearlyGift.FRIENDLY_EMPLOYERS) {
      decision.requireYes(EmployerFacts.FRIENDLY, Words.say("yearly-insurances.friendly"), FRIENDLY);
    }
    return decision.answer(() -> new Entitlement(KEY, Beneficiary.CARER, Optional.empty(),
        Optional.of(DateRange.startingOn(later(hired.orElseThrow(), context.policy().inForce().first()))),
        List.of(Words.say("yearly-insurances.who-pays")), List.of()));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  @Override
  public Set<LocalDate> changes(Facts facts) {
    return facts.value(EmployerFacts.HIRED_ON).value().map(Set::of).orElse(Set.of());
  }
}
