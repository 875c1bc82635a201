package org.mamapost.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Facts;
import org.mamapost.person.Hires;
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
 * Answer<HiringTaxSettlement> settled = HiringTaxAssessor.of(policy).settle(Facts.builder()
 *     .with(EmployerFacts.HIRES, hires)
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
   * Settles the year of the filings, by the rules of its last day.
   *
   * @param employer what is known: {@link EmployerFacts#HIRES}, {@link EmployerFacts#TAX_FILINGS} and
   *     {@link EmployerFacts#CORPORATE_INCOME_TAX}
   * @return the settlement, or why there is none
   */
  public Answer<HiringTaxSettlement> settle(Facts employer) {
    Optional<Scheme> scheme = policy.schemes().stream()
        .filter(offered -> offered.key().equals(HiringTax.SCHEME)).findFirst();
    Optional<LocalDate> lastDay = employer.value(EmployerFacts.TAX_FILINGS).value()
        .map(filings -> filings.year().atMonth(12).atEndOfMonth());
    if (scheme.isEmpty()) {
      return refused(RefusalReason.NOT_MODELLED, Words.say("hiring-tax.no-scheme", policy.region()));
    }
    LocalDate rulesOn = lastDay.orElse(policy.inForce().first());
    if (!policy.inForce().contains(rulesOn)) {
      return refused(RefusalReason.NOT_IN_FORCE,
          Words.say("not-in-force", policy.region(), policy.inForce(), rulesOn));
    }
    return settle(scheme.get(), new SchemeContext(employer, rulesOn, rulesOn, policy));
  }

  private static Answer<HiringTaxSettlement> settle(Scheme scheme, SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("hiring-tax"), scheme.basis());
    Optional<Hires> hires = decision.require(
        EmployerFacts.HIRES, any -> true, Words.say("hiring-tax.hires"), scheme.basis());
    Optional<TaxFilings> filings = decision.require(
        EmployerFacts.TAX_FILINGS, any -> true, Words.say("hiring-tax.filings"), scheme.basis());
    // Whoever does not pay corporate income tax has none that could be reduced.
    Optional<Yuan> income = decision.ask(EmployerFacts.CORPORATE_INCOME_TAX).value()
        .fold(Optional::empty, () -> Optional.of(Yuan.of(0)), Optional::of);
    Optional<Yuan> quota = decision.parameter(HiringTax.QUOTA);
    Optional<Integer> parts = decision.parameter(HiringTax.PARTS);
    boolean known = hires.isPresent() && filings.isPresent() && income.isPresent();
    Optional<HiringTaxSettlement> settled = known && quota.isPresent() && parts.isPresent()
        ? Optional.of(new TaxDeduction(hires.get(), quota.get(), parts.get()).settle(filings.get(), income.get()))
        : Optional.empty();
    settled.ifPresent(year -> explain(decision, year));
    return decision.answer(settled::orElseThrow);
  }

  private static void explain(Decision decision, HiringTaxSettlement settled) {
    step(decision, Words.say("hiring-tax.limit", settled.year(), settled.months(), settled.limit()));
    List.of(Tax.values()).forEach(tax -> step(decision, Words.say("hiring-tax.reduced", tax, settled.reduced(tax))));
    step(decision, Words.say("hiring-tax.lost", settled.lost()));
  }

  private static void step(Decision decision, Message statement) {
    decision.step(Explanation.of(statement, Holding.HOLDS));
  }

  private Answer<HiringTaxSettlement> refused(RefusalReason reason, Message message) {
    return new Answer.Refused<>(new Refusal(reason, message, List.of()), Explanation.of(message, Holding.FAILS));
  }
}
