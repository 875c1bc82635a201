package org.mamapost.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.fact.Stated;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.policy.Evidence;
import org.mamapost.policy.InForce;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.Protection;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.text.Message;

/**
 * The list that an inspection of women's protection goes through at an employer (执法检查), made from the policy's rules.
 * Immutable and thread-safe.
 */
public final class InspectionList {

  private final RegionalPolicy policy;

  private InspectionList(RegionalPolicy policy) {
    this.policy = Objects.requireNonNull(policy, "policy");
  }

  /**
   * A list.
   *
   * @param policy the policy, with its layers
   * @return the list
   */
  public static InspectionList of(RegionalPolicy policy) {
    return new InspectionList(policy);
  }

  /**
   * What one employer has to show.
   *
   * @param employer the numbers that are known, of {@link org.mamapost.person.InspectionFacts}
   * @param date the day whose rules apply
   * @return every line with whether it concerns the employer; a refusal where the policy is not in force or has no
   *     rules of protection
   */
  public Answer<InspectionReport> inspect(Facts employer, LocalDate date) {
    if (!policy.inForce().contains(date)) {
      return refused(RefusalReason.NOT_IN_FORCE,
          Words.say("not-in-force", policy.region(), policy.inForce(), date));
    }
    List<InspectionItem> items = new ArrayList<>();
    Set<FactKey<?>> missing = new LinkedHashSet<>();
    for (Protection protection : inForce(date)) {
      protection.evidence().ifPresent(evidence -> {
        items.add(item(protection, evidence, employer, date));
        if (concerned(evidence, employer) == Holding.UNKNOWN) {
          evidence.whom().stream().filter(key -> employer.value(key).isUnknown()).forEach(missing::add);
        }
      });
    }
    if (items.isEmpty()) {
      return refused(RefusalReason.NOT_MODELLED, Words.say("no-protections", policy.id()));
    }
    InspectionReport report =
        new InspectionReport(policy.id(), policy.version(), date, items, List.copyOf(missing));
    return new Answer.Answered<>(report,
        Explanation.of(Words.say("inspection", policy.region(), date), Holding.HOLDS));
  }

  private List<Protection> inForce(LocalDate date) {
    return policy.protections().stream()
        .filter(protection -> protection.textInForce().filter(days -> !days.contains(date)).isEmpty())
        .toList();
  }

  private InspectionItem item(Protection protection, Evidence evidence, Facts employer, LocalDate date) {
    List<Parameter<Integer>> measures = evidence.measures().stream()
        .flatMap(key -> policy.parameter(key, date).stream())
        .map(InForce::parameter)
        .toList();
    return new InspectionItem(protection.key(), protection.modality(), evidence.what(), concerned(evidence, employer),
        protection.basis(), measures, measures.isEmpty() && !evidence.measures().isEmpty());
  }

  private static Holding concerned(Evidence evidence, Facts employer) {
    List<Stated<Integer>> numbers = evidence.whom().stream().map(employer::value).toList();
    if (numbers.stream().map(Stated::value).flatMap(Optional::stream).anyMatch(number -> number > 0)) {
      return evidence.leftOpen() ? Holding.JUDGEMENT : Holding.HOLDS;
    }
    return numbers.stream().anyMatch(Stated::isUnknown) ? Holding.UNKNOWN : Holding.FAILS;
  }

  private static Answer<InspectionReport> refused(RefusalReason reason, Message message) {
    return new Answer.Refused<>(
        new Refusal(reason, message, List.of()), Explanation.of(message, Holding.FAILS));
  }
}
