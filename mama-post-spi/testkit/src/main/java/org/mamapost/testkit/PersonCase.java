package org.mamapost.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mamapost.answer.Answer;
import org.mamapost.benefit.BenefitAssessor;
import org.mamapost.benefit.BenefitReport;
import org.mamapost.person.Facts;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.Inquiry;
import org.mamapost.policy.Provision;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Scheme;
import org.mamapost.policy.SchemeContext;

/**
 * What is known of a person, and the version of a policy and the day by which it is looked at.
 *
 * @param policy the version
 * @param facts what is known
 * @param day the day
 */
public record PersonCase(RegionalPolicy policy, Facts facts, LocalDate day) implements Question {

  /** What each scheme and each protection says. */
  @Override
  public List<Answer<?>> answer() {
    Inquiry inquiry = Inquiry.of(policy);
    return Stream.<Provision<?>>concat(policy.schemes().stream(), policy.protections().stream())
        .<Answer<?>>map(provision -> inquiry.ask(provision, facts, day, day))
        .toList();
  }

  @Override
  public String said() {
    return Said.of(answer());
  }

  BenefitReport report() {
    return BenefitAssessor.of(policy).assess(facts, day);
  }

  /** What a scheme says itself, with nothing between that catches what it throws. */
  Answer<Entitlement> assess(Scheme scheme) {
    return scheme.assess(new SchemeContext(facts, day, day, policy));
  }

  PersonCase with(Facts others) {
    return new PersonCase(policy, others, day);
  }

  PersonCase on(LocalDate other) {
    return new PersonCase(policy, facts, other);
  }
}
