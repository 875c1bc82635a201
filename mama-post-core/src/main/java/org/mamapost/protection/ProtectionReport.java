package org.mamapost.protection;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.person.FactKey;
import org.mamapost.policy.ProtectionKey;
import org.mamapost.policy.Safeguard;

/**
 * What every protection of a policy answers for one person.
 *
 * @param policyId the policy
 * @param policyVersion its version
 * @param factsOn the day on which the facts were looked at
 * @param rulesOn the day whose rules applied
 * @param answers one answer a protection, those of the higher layers first
 */
public record ProtectionReport(
    String policyId, String policyVersion, LocalDate factsOn, LocalDate rulesOn, List<ProtectionAnswer> answers)
    implements Serializable {

  /** Copies the answers. */
  public ProtectionReport {
    Objects.requireNonNull(policyId, "policyId");
    Objects.requireNonNull(policyVersion, "policyVersion");
    Objects.requireNonNull(factsOn, "factsOn");
    Objects.requireNonNull(rulesOn, "rulesOn");
    answers = List.copyOf(answers);
  }

  /** What protects her by the facts alone. */
  public List<Safeguard> safeguards() {
    return answers.stream().flatMap(answer -> answer.answer().value().stream()).toList();
  }

  /** Why there is no answer at all, where the policy has no protections; that is never the same as none being due. */
  public Optional<Refusal> refusal() {
    return answers.isEmpty()
        ? Optional.of(new Refusal(RefusalReason.NOT_MODELLED, Words.say("no-protections", policyId), List.of()))
        : Optional.empty();
  }

  /** The facts whose absence keeps an answer open, each once, so that a form asks for these only. */
  public List<FactKey<?>> missingFacts() {
    return answers.stream()
        .<FactKey<?>>flatMap(answer -> answer.answer().missingFacts().stream())
        .distinct()
        .toList();
  }

  /** The answer of one protection, by its key. */
  public ProtectionAnswer of(ProtectionKey key) {
    return of(key.code());
  }

  /**
   * The answer of one protection.
   *
   * @param code the protection's code
   * @return the answer
   * @throws IllegalArgumentException if the policy has no such protection; it lists those it has
   */
  public ProtectionAnswer of(String code) {
    return answers.stream()
        .filter(answer -> answer.protection().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the policy " + policyId + " has no protection " + code
            + ", only " + answers.stream().map(answer -> answer.protection().code()).toList()));
  }
}
