package org.mamapost.protection;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.mamapost.answer.Holding;
import org.mamapost.person.FactKey;

/**
 * What an employer has to show in an inspection (执法检查).
 *
 * @param policyId the policy
 * @param policyVersion its version
 * @param date the day
 * @param items every line, those too that do not concern the employer
 * @param missingFacts the numbers whose absence keeps a line open
 */
public record InspectionReport(
    String policyId, String policyVersion, LocalDate date, List<InspectionItem> items, List<FactKey<?>> missingFacts)
    implements Serializable {

  /** Copies the lists. */
  public InspectionReport {
    Objects.requireNonNull(policyId, "policyId");
    Objects.requireNonNull(policyVersion, "policyVersion");
    Objects.requireNonNull(date, "date");
    items = List.copyOf(items);
    missingFacts = List.copyOf(missingFacts);
  }

  /** The lines of one kind, such as those that concern the employer. */
  public List<InspectionItem> items(Holding concerned) {
    return items.stream().filter(item -> item.concerned() == concerned).toList();
  }
}
