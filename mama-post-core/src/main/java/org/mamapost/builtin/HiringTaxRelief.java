package org.mamapost.builtin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.benefit.HiringTax;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.fact.Stated;
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
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Scheme;
import org.mamapost.policy.SchemeContext;
import org.mamapost.policy.SchemeKey;
import org.mamapost.policy.Sum;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.time.DateRange;

/**
 * 企业吸纳税收扣减, 正文(三): 7800元 a person and year, within three years, for hiring one of the key groups.
 *
 * <p>{@link org.mamapost.benefit.HiringTaxAssessor} settles what an employer's taxes of a year are reduced by.
 */
final class HiringTaxRelief implements Scheme {

  private static final Citation BASIS = WeihaiNotice.cite("正文(三)",
      "对企业招用符合条件的育儿妇女，在3年内按实际招用人数予以定额依次扣减增值税、城市维护建设税、教育费附加、"
          + "地方教育附加和企业所得税优惠，定额标准为每人每年7800元");

  private static final ParameterKey<Integer> YEARS = ParameterKey.of("hiring-tax.years", Integer.class,
      "企业吸纳税收扣减年限（年）", "tax relief for hiring lasts (years)");
  static final List<Parameter<?>> PARAMETERS = List.of(
      new Parameter<>(HiringTax.QUOTA, Yuan.parse("7800元"), Binding.OPEN, WeihaiNotice.IN_FORCE, BASIS),
      new Parameter<>(YEARS, 3, Binding.FIXED, WeihaiNotice.IN_FORCE, BASIS));

  private static final int ONE_YEAR_IN_MONTHS = 12;

  @Override
  public SchemeKey key() {
    return HiringTax.SCHEME;
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
    return Set.of(HiringTax.QUOTA, KeyGroupTaxNotice.NATIONAL_QUOTA, KeyGroupTaxNotice.RAISE, YEARS);
  }

  @Override
  public Answer<Entitlement> assess(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("hiring-tax-relief"), BASIS);
    employer(decision, context);
    KeyGroup.require(decision, context, HiredCarer.require(decision, context, BASIS));
    contract(decision);
    Optional<Yuan> quota = quota(decision, context);
    Optional<DateRange> days = days(decision, context);
    return decision.answer(() -> new Entitlement(HiringTax.SCHEME, Beneficiary.EMPLOYER,
        Optional.of(new Sum(Bound.EXACTLY, quota.orElseThrow(), Per.YEAR)), days,
        List.of(Words.say("hiring-tax-relief.settled")),
        List.of(Words.say("hiring-tax-relief.certificate"), Words.say("hiring-tax-relief.proof"))));
  }

  // Whether a platform is an enterprise is not said by its kind.
  private static void employer(Decision decision, SchemeContext context) {
    if (context.facts().value(EmployerFacts.KIND).equals(Stated.of(EmployerKind.PLATFORM))) {
      decision.judge(Words.say("hiring-tax-relief.platform"), BASIS);
    } else {
      decision.require(EmployerFacts.KIND, kind -> kind == EmployerKind.ENTERPRISE,
          Words.say("hiring-tax-relief.enterprise"), BASIS);
    }
  }

  private static void contract(Decision decision) {
    decision.require(EmployerFacts.CONTRACT, form -> form == ContractForm.LABOUR_CONTRACT,
        Words.say("hiring-tax-relief.contract"), KeyGroupTaxNotice.CONTRACT);
    decision.requireOrNone(EmployerFacts.CONTRACT_MONTHS, months -> months >= ONE_YEAR_IN_MONTHS,
        Words.say("hiring-tax-relief.one-year"), KeyGroupTaxNotice.CONTRACT);
  }

  private static Optional<Yuan> quota(Decision decision, SchemeContext context) {
    Optional<Yuan> quota = decision.parameter(HiringTax.QUOTA);
    Optional<Yuan> national = decision.parameter(KeyGroupTaxNotice.NATIONAL_QUOTA);
    Optional<Integer> raise = decision.parameter(KeyGroupTaxNotice.RAISE);
    if (quota.isPresent() && national.isPresent() && raise.isPresent()) {
      Yuan most = Yuan.of(national.get().toBigDecimal().multiply(new BigDecimal(100 + raise.get())).movePointLeft(2));
      if (quota.get().compareTo(national.get()) < 0 || quota.get().compareTo(most) > 0) {
        decision.conflict(Words.say("hiring-tax-relief.quota", quota.get(), national.get(), most),
            cited(context), KeyGroupTaxNotice.QUOTA);
      }
    }
    return quota;
  }

  private static Citation cited(SchemeContext context) {
    return context.policy().parameter(HiringTax.QUOTA, context.rulesOn()).orElseThrow().parameter().citation();
  }

  private static Optional<DateRange> days(Decision decision, SchemeContext context) {
    Optional<Integer> years = decision.parameter(YEARS);
    decision.require(EmployerFacts.CONTRIBUTIONS, paid -> ReliefDays.mayBegin(context.facts()),
        Words.say("hiring-tax-relief.insured"), KeyGroupTaxNotice.BEGINNING);
    decision.requireOrNone(EmployerFacts.TAX_RELIEF_MONTHS,
        used -> used >= 0 && years.filter(term -> used >= ReliefDays.months(term)).isEmpty(),
        Words.say("hiring-tax-relief.left"), KeyGroupTaxNotice.PERIOD);
    Optional<DateRange> days = years.flatMap(term -> ReliefDays.of(context.facts(), term));
    days.ifPresent(range -> within(decision, context, range));
    return days;
  }

  private static void within(Decision decision, SchemeContext context, DateRange days) {
    decision.require(days.contains(context.factsOn()), Words.say("hiring-tax-relief.days", days),
        KeyGroupTaxNotice.BEGINNING);
    if (days.first().isAfter(KeyGroupTaxNotice.BEGINS.last().orElseThrow())) {
      decision.notInForce(Words.say("hiring-tax-relief.ended", KeyGroupTaxNotice.BEGINS, days.first()),
          KeyGroupTaxNotice.PERIOD);
    }
  }

  @Override
  public Set<LocalDate> changes(Facts facts, RegionalPolicy policy) {
    Set<LocalDate> changes = new TreeSet<>();
    facts.value(EmployerFacts.HIRED_ON).value().ifPresent(changes::add);
    policy.values(YEARS).flatMap(years -> ReliefDays.of(facts, years).stream()).forEach(days -> {
      changes.add(days.first());
      days.last().map(last -> last.plusDays(1)).ifPresent(changes::add);
    });
    return changes;
  }
}
