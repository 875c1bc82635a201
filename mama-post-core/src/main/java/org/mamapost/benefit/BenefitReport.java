package org.mamapost.benefit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mamapost.person.FactKey;
import org.mamapost.policy.Entitlement;

/**
 * What every scheme of a policy answers for one case.
 *
 * @param policyId the policy
 * @param policyVersion its version
 * @param factsOn the day on which the facts were looked at
 * @param rulesOn the day whose rules applied
 * @param answers one answer a scheme, those of the higher layers first
 */
public record BenefitReport(
    String policyId, String policyVersion, LocalDate factsOn, LocalDate rulesOn, List<SchemeAnswer> answers)
    implements Serializable {

  /** Copies the answers. */
  public BenefitReport {
    Objects.requireNonNull(policyId, "policyId");
    Objects.requireNonNull(policyVersion, "policyVersion");
    Objects.requireNonNull(factsOn, "factsOn");
    Objects.requireNonNull(rulesOn, "rulesOn");
    answers = List.copyOf(answers);
  }

  /** 免申即享: everything that is due by the facts alone, asked for or not. */
  public List<Entitlement> due() {
    return answers.stream().flatMap(answer -> answer.answer().value().stream()).toList();
  }

  /** The facts whose absence keeps an answer open, each once, so that a form asks for these only. */
  public List<FactKey<?>> missingFacts() {
    return answers.stream()
        .filter(answer -> answer.answer().refusal().isPresent())
        .<FactKey<?>>flatMap(answer -> missing(answer))
        .distinct()
        .toList();
  }

  private static Stream<FactKey<?>> missing(SchemeAnswer answer) {
    return answer.answer().missingFacts().stream();
  }

  /**
   * The answer of one scheme.
   *
   * @param code the scheme's code
   * @return the answer
   * @throws IllegalArgumentException if the policy has no such scheme; it lists those it has
   */
  public SchemeAnswer of(String code) {
    return answers.stream()
        .filter(answer -> answer.scheme().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the policy " + policyId + " has no scheme " + code + ", only "
            + answers.stream().map(answer -> answer.scheme().code()).toList()));
  }
}
