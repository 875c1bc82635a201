package org.mamapost.benefit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Facts;
import org.mamapost.person.Hire;
import org.mamapost.person.Hires;
import org.mamapost.person.RunningTaxFilings;
import org.mamapost.person.Tax;
import org.mamapost.person.TaxFilings;
import org.mamapost.policy.Decision;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Scheme;
import org.mamapost.policy.SchemeContext;
import org.mamapost.text.Message;

/**
 * Settles 企业吸纳税收扣减 for an employer and a tax year (正文(三)). Immutable and thread-safe.
 *
 * <p>During the year each month or quarter is reduced, value-added tax first, then the surtaxes, within what the hires
 * have earned by then; once the year is over the rest goes against corporate income tax, and what then remains is lost.
 *
 * <pre>{@code
 * HiringTaxAssessor assessor = HiringTaxAssessor.of(policy);
 * HiringRoll roll = assessor.hires(people, YearMonth.of(2025, 12));
 * Answer<HiringTaxSettlement> settled = assessor.settle(Facts.builder()
 *     .with(new Fact<>(EmployerFacts.HIRES, roll.hires(), Stated.unknown()))
 *     .with(EmployerFacts.TAX_FILINGS, filings)
 *     .with(EmployerFacts.CORPORATE_INCOME_TAX, Yuan.of(20_000))
 *     .build());
 * }</pre>
 */
public final class HiringTaxAssessor {

  private final RegionalPolicy policy;

  private HiringTaxAssessor(RegionalPolicy policy) {
    this.policy = Objects.requireNonNull(policy, "policy");
  }

  /**
   * An assessor.
   *
   * @param policy the policy, with its layers
   * @return the assessor
   */
  public static HiringTaxAssessor of(RegionalPolicy policy) {
    return new HiringTaxAssessor(policy);
  }

  /**
   * Settles a year that is over, by the rules of its last day.
   *
   * @param employer what is known: {@link EmployerFacts#HIRES}, {@link EmployerFacts#TAX_FILINGS} and
   *     {@link EmployerFacts#CORPORATE_INCOME_TAX}
   * @return the settlement, or why there is none
   */
  public Answer<HiringTaxSettlement> settle(Facts employer) {
    Optional<YearMonth> december =
        employer.value(EmployerFacts.TAX_FILINGS).value().map(filings -> filings.year().atMonth(12));
    return byTheRulesAt(december, employer, HiringTaxAssessor::settled);
  }

  /**
   * Settles what is filed of a year that is running, by the rules of the last day that is filed.
   *
   * @param employer what is known: {@link EmployerFacts#HIRES} and {@link EmployerFacts#RUNNING_TAX_FILINGS}
   * @return what each tax is reduced by so far and what is left to use, or why it cannot be said
   */
  public Answer<RunningHiringTax> soFar(Facts employer) {
    Optional<YearMonth> through =
        employer.value(EmployerFacts.RUNNING_TAX_FILINGS).value().map(RunningTaxFilings::through);
    return byTheRulesAt(through, employer, HiringTaxAssessor::running);
  }

  /**
   * Finds the months of a year for which one person's hire counts, by the scheme's own answer and by the insurance that
   * the employer paid for her.
   *
   * @param person who, by whatever the employer calls her
   * @param facts her facts, those of the hire among them
   * @param through the last month looked at, by whose rules; December for a year that is over
   * @return her hire with the months from January on that count, or why it does not count
   * @throws IllegalArgumentException if the person is blank
   */
  public Answer<Hire> hire(String person, Facts facts, YearMonth through) {
    if (person.isBlank()) {
      throw new IllegalArgumentException("a hire has a person");
    }
    return byTheRulesAt(Optional.of(through), facts,
        (scheme, context) -> new HireMonths(scheme, context, person).count());
  }

  /**
   * Finds whose hire counts in a year.
   *
   * @param people the facts of each person, by whatever the employer calls her
   * @param through the last month looked at, by whose rules; December for a year that is over
   * @return one entry for each person, in the order of the map
   * @throws IllegalArgumentException if a person is blank
   */
  public HiringRoll hires(Map<String, Facts> people, YearMonth through) {
    return new HiringRoll(people.entrySet().stream()
        .map(person -> HiringRoll.Entry.of(person.getKey(), hire(person.getKey(), person.getValue(), through)))
        .toList());
  }

  private <V> Answer<V> byTheRulesAt(
      Optional<YearMonth> month, Facts facts, BiFunction<Scheme, SchemeContext, Answer<V>> ask) {
    Optional<Scheme> scheme = policy.schemes().stream()
        .filter(offered -> offered.key().equals(HiringTax.SCHEME)).findFirst();
    if (scheme.isEmpty()) {
      return refused(RefusalReason.NOT_MODELLED, Words.say("hiring-tax.no-scheme", policy.region()));
    }
    LocalDate rulesOn = month.map(YearMonth::atEndOfMonth).orElse(policy.inForce().first());
    if (!policy.inForce().contains(rulesOn)) {
      return refused(RefusalReason.NOT_IN_FORCE,
          Words.say("not-in-force", policy.region(), policy.inForce(), rulesOn));
    }
    return ask.apply(scheme.get(), new SchemeContext(facts, rulesOn, rulesOn, policy));
  }

  private static Answer<HiringTaxSettlement> settled(Scheme scheme, SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("hiring-tax"), scheme.basis());
    Optional<Hires> hires = hires(decision, scheme);
    Optional<TaxFilings> filings = decision.require(
        EmployerFacts.TAX_FILINGS, any -> true, Words.say("hiring-tax.filings"), scheme.basis());
    // Whoever does not pay corporate income tax has none that could be reduced.
    Optional<Yuan> income = decision.ask(EmployerFacts.CORPORATE_INCOME_TAX).value()
        .fold(Optional::empty, () -> Optional.of(Yuan.of(0)), Optional::of);
    Optional<UnusedLimit> unused = decision.parameter(HiringTax.UNUSED);
    Optional<HiringTaxSettlement> settled = deduction(decision, hires).filter(any -> unused.isPresent())
        .flatMap(deduction -> filings.flatMap(year -> income.map(tax -> deduction.settle(year, tax))));
    settled.ifPresent(year -> {
      step(decision, Words.say("hiring-tax.limit", year.year(), year.months(), year.limit()));
      explain(decision, scheme, List.of(Tax.values()), year);
      step(decision, Words.say("hiring-tax.lost", year.lost()));
    });
    return decision.answer(settled::orElseThrow);
  }

  private static Answer<RunningHiringTax> running(Scheme scheme, SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("hiring-tax.running"), scheme.basis());
    Optional<Hires> hires = hires(decision, scheme);
    Optional<RunningTaxFilings> filings = decision.require(EmployerFacts.RUNNING_TAX_FILINGS, any -> true,
        Words.say("hiring-tax.running-filings"), scheme.basis());
    Optional<RunningHiringTax> soFar =
        deduction(decision, hires).flatMap(deduction -> filings.map(deduction::soFar));
    soFar.ifPresent(year -> {
      step(decision, Words.say("hiring-tax.running-limit", year.year(), year.through(), year.months(), year.limit()));
      explain(decision, scheme, TaxDeduction.DURING_THE_YEAR, year);
      step(decision, Words.say("hiring-tax.left", year.left(), year.growth()));
      decision.step(Explanation.of(Words.say("hiring-tax.to-come", Tax.CORPORATE_INCOME), Holding.HOLDS)
          .citing(scheme.basis()));
    });
    return decision.answer(soFar::orElseThrow);
  }

  private static Optional<Hires> hires(Decision decision, Scheme scheme) {
    return decision.require(EmployerFacts.HIRES, any -> true, Words.say("hiring-tax.hires"), scheme.basis());
  }

  private static Optional<TaxDeduction> deduction(Decision decision, Optional<Hires> hires) {
    Optional<Yuan> quota = decision.parameter(HiringTax.QUOTA);
    Optional<Integer> parts = decision.parameter(HiringTax.PARTS);
    return hires.flatMap(people -> quota.flatMap(yuan ->
        parts.map(months -> new TaxDeduction(people, yuan, months))));
  }

  private static void explain(Decision decision, Scheme scheme, List<Tax> taxes, HiringTaxYear year) {
    taxes.forEach(tax -> decision.step(
        Explanation.of(Words.say("hiring-tax.reduced", tax, year.reduced(tax)), Holding.HOLDS).citing(scheme.basis())));
  }

  private static void step(Decision decision, Message statement) {
    decision.step(Explanation.of(statement, Holding.HOLDS));
  }

  private static <V> Answer<V> refused(RefusalReason reason, Message message) {
    return new Answer.Refused<>(new Refusal(reason, message, List.of()), Explanation.of(message, Holding.FAILS));
  }
}
