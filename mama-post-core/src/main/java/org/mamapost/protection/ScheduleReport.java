package org.mamapost.protection;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.person.FactKey;

/**
 * What a week of work breaks, or may break.
 *
 * @param protections what protects the worker on the day
 * @param findings what was found, each with the words it rests on
 */
public record ScheduleReport(ProtectionReport protections, List<Finding> findings) implements Serializable {

  /** Copies the findings. */
  public ScheduleReport {
    Objects.requireNonNull(protections, "protections");
    findings = List.copyOf(findings);
  }

  /** What it comes to. A policy without rules of protection determines nothing. */
  public ScheduleVerdict verdict() {
    if (has(Severity.ERROR)) {
      return ScheduleVerdict.BREAKS;
    }
    return has(Severity.UNKNOWN) || protections.refusal().isPresent()
        ? ScheduleVerdict.UNDETERMINED : ScheduleVerdict.PASSES;
  }

  /** The facts about the worker whose absence may keep the week undetermined. */
  public List<FactKey<?>> missingFacts() {
    return verdict() == ScheduleVerdict.UNDETERMINED ? protections.missingFacts() : List.of();
  }

  private boolean has(Severity severity) {
    return findings.stream().anyMatch(finding -> finding.severity() == severity);
  }
}
