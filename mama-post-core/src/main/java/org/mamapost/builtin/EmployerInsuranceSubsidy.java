package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.builtin.PaidInYear.Payer;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.interpretation.CoveredLines;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Fact;
import org.mamapost.person.Facts;
import org.mamapost.person.InsuranceLine;
import org.mamapost.policy.Beneficiary;
import org.mamapost.policy.Bound;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Entitlement;
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
 * 用人单位社会保险补贴, 正文(三): all that the employer itself paid for a qualifying carer in the year of the day of the
 * facts, never the worker's share.
 *
 * <p>The notice does not say who qualifies (符合条件). The provincial regulation, 第四十三条, gives the subsidy for people who
 * are hard to employ (就业困难人员); whether anybody else qualifies is for the local bureau to judge.
 */
final class EmployerInsuranceSubsidy implements Scheme {

  static final SchemeKey KEY =
      new SchemeKey("employer-insurance-subsidy", "用人单位社会保险补贴", "insurance subsidy of the employer");

  private static final Citation BASIS = WeihaiNotice.cite("正文(三)",
      "对招用符合条件育儿妇女的用人单位，按照单位实际缴纳的社会保险费进行全额补贴");

  private static final Citation FOR_THE_HARD_TO_EMPLOY = ShandongEmploymentRegulation.cite("第四十三条",
      "用人单位与就业困难人员订立劳动合同并缴纳社会保险费的，在劳动合同存续期间按照规定享受"
          + "基本养老保险、基本医疗保险、失业保险补贴。");

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
    return SubsidyTerm.with();
  }

  @Override
  public Answer<Entitlement> assess(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("employer-insurance"), BASIS);
    LocalDate day = context.factsOn();
    Optional<LocalDate> hiredOn = HiredCarer.require(decision, context, BASIS);
    decision.step(qualifies(context.facts().get(CarerFacts.HARDSHIP_SINCE), hiredOn.orElse(day)));
    decision.require(EmployerFacts.CONTRACT, form -> form == ContractForm.LABOUR_CONTRACT,
        Words.say("employer-insurance.contract"), FOR_THE_HARD_TO_EMPLOY);
    Set<InsuranceLine> lines = lines(decision.reading(CoveredLines.class));
    Optional<PaidInYear> paid = TermPayments.find(decision, day, EmployerFacts.CONTRIBUTIONS,
        all -> PaidInYear.upTo(day, all, Payer.EMPLOYER, lines).from(hiredOn.orElse(LocalDate.MIN)),
        Words.say("employer-insurance.paid", day.getYear()), FOR_THE_HARD_TO_EMPLOY);
    return decision.answer(() -> new Entitlement(KEY, Beneficiary.EMPLOYER,
        Optional.of(new Sum(Bound.EXACTLY, paid.orElseThrow().total(), Per.YEAR)), Optional.of(yearOf(day)),
        List.of(Words.say("employer-insurance.term")), List.of(Words.say("employer-insurance.proof"))));
  }

  private static Explanation qualifies(Fact<LocalDate> hardshipSince, LocalDate hiredOn) {
    Holding holding = hardshipSince.value().fold(() -> Holding.UNKNOWN, () -> Holding.JUDGEMENT,
        since -> since.isAfter(hiredOn) ? Holding.JUDGEMENT : Holding.HOLDS);
    return Explanation.of(Words.say("employer-insurance.qualifies"), holding).about(hardshipSince)
        .citing(BASIS).citing(FOR_THE_HARD_TO_EMPLOY);
  }

  private static Set<InsuranceLine> lines(CoveredLines reading) {
    return reading == CoveredLines.EVERY_LINE ? EnumSet.allOf(InsuranceLine.class) : PaidInYear.THREE_LINES;
  }

  private static DateRange yearOf(LocalDate day) {
    return DateRange.ofInclusive(LocalDate.of(day.getYear(), 1, 1), LocalDate.of(day.getYear(), 12, 31));
  }

  @Override
  public Set<LocalDate> changes(Facts facts, RegionalPolicy policy) {
    Set<LocalDate> days = new TreeSet<>(TermPayments.changes(facts, EmployerFacts.CONTRIBUTIONS));
    facts.value(EmployerFacts.HIRED_ON).value().ifPresent(days::add);
    return days;
  }
}
