package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mamapost.amount.Share;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.builtin.PaidInYear.Payer;
import org.mamapost.fact.Stated;
import org.mamapost.person.CarerFacts;
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
import org.mamapost.source.Document;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.source.Modality;
import org.mamapost.time.DateRange;

/**
 * 灵活就业社会保险补贴, 正文(三): for what she paid in one year as flexibly employed, that of the day of the facts.
 *
 * <p>The notice only guides women to apply (积极引导…申领), which is a measure; what entitles is the provincial regulation,
 * 第四十五条. It speaks of people who are hard to employ (就业困难人员), and raising a child is no condition. The way of
 * graduates is not modelled.
 */
final class FlexibleInsuranceSubsidy implements Scheme {

  static final SchemeKey KEY = new SchemeKey(
      "flexible-insurance-subsidy", "灵活就业社会保险补贴", "insurance subsidy of the flexibly employed");

  private static final Citation BASIS = ShandongEmploymentRegulation.cite("第四十五条",
      "就业困难人员灵活就业后，申报就业并缴纳社会保险费的，按照规定享受社会保险补贴。");

  private static final Citation STANDARD_OF_2024 = new Citation(
      new Document("m.weihai.bendibao.com/live/14605", "m.weihai.bendibao.com/live/14605", List.of(), Stated.unknown()),
      "2024年补贴标准",
      "2024年,每人每年补贴5000元…只参加养老保险的…3850元…并与用人单位招用就业困难人员社会保险补贴年限累计计算",
      EvidenceGrade.PRESS,
      Stated.of("m.weihai.bendibao.com/live/14605"));

  private static final ParameterKey<Yuan> STANDARD = ParameterKey.of("weihai.flexible-insurance.standard",
      Yuan.class, "灵活就业社会保险补贴标准（元/人/年）", "insurance subsidy of the flexibly employed (yuan a person a year)");
  private static final ParameterKey<Yuan> PENSION_ONLY = ParameterKey.of("weihai.flexible-insurance.pension-only",
      Yuan.class, "只参加养老保险的灵活就业社会保险补贴标准（元/人/年）",
      "insurance subsidy of the flexibly employed with a pension only (yuan a person a year)");

  // What was paid before 2024 or is paid after it has no standard that was seen.
  private static final DateRange YEAR_2024 =
      DateRange.ofInclusive(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

  static final List<Parameter<?>> PARAMETERS = List.of(
      new Parameter<>(STANDARD, Yuan.parse("5000元"), Binding.OPEN, YEAR_2024, STANDARD_OF_2024),
      new Parameter<>(PENSION_ONLY, Yuan.parse("3850元"), Binding.OPEN, YEAR_2024, STANDARD_OF_2024));

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
    return SubsidyTerm.with(STANDARD, PENSION_ONLY, NationalLayer.FLEXIBLE_SHARE);
  }

  @Override
  public Answer<Entitlement> assess(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("flexible-insurance"), BASIS);
    LocalDate day = context.factsOn();
    HardToEmploy.require(decision, context);
    LocalDate year = LocalDate.of(day.getYear(), 1, 1);
    Optional<Yuan> standard = decision.parameter(STANDARD, year);
    Optional<Yuan> pensionOnly = decision.parameter(PENSION_ONLY, year);
    Optional<Share> share = decision.parameter(NationalLayer.FLEXIBLE_SHARE);
    Optional<PaidInYear> counted = TermPayments.find(decision, day, CarerFacts.FLEXIBLE_CONTRIBUTIONS,
        all -> PaidInYear.upTo(day, all, Payer.WORKER, PaidInYear.THREE_LINES),
        Words.say("flexible-insurance.paid", day.getYear()), BASIS);
    if (counted.isPresent() && !counted.get().hasPension()) {
      decision.judge(Words.say("flexible-insurance.no-pension"), STANDARD_OF_2024);
    }
    return decision.answer(() -> {
      PaidInYear paid = counted.orElseThrow();
      Yuan ofTheYear = (paid.isPensionOnly() ? pensionOnly : standard).orElseThrow();
      return entitlement(day, ofTheYear.atMost(share.orElseThrow().ofRoundedDown(paid.total())));
    });
  }

  private static Entitlement entitlement(LocalDate day, Yuan most) {
    DateRange year = DateRange.ofInclusive(
        LocalDate.of(day.getYear(), 1, 1), LocalDate.of(day.getYear(), 12, 31));
    return new Entitlement(KEY, Beneficiary.CARER, Optional.of(new Sum(Bound.AT_MOST, most, Per.YEAR)),
        Optional.of(year), List.of(Words.say("flexible-insurance.excluded")), List.of());
  }

  @Override
  public Set<LocalDate> changes(Facts facts, RegionalPolicy policy) {
    Set<LocalDate> days = new TreeSet<>(HardToEmploy.changes(facts, policy));
    days.addAll(TermPayments.changes(facts, CarerFacts.FLEXIBLE_CONTRIBUTIONS));
    return days;
  }
}
