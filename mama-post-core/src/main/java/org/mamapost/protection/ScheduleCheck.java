package org.mamapost.protection;

import java.time.LocalDate;
import java.util.Objects;
import org.mamapost.person.Facts;
import org.mamapost.policy.RegionalPolicy;

/**
 * Holds a week of somebody's actual work against what protects her: overtime, night shifts, time for nursing, rest, and
 * the work she is given. Immutable and thread-safe: make one and keep it.
 *
 * <pre>{@code
 * ScheduleReport report = ScheduleCheck.of(policy).check(facts, week, date);
 * report.findings().forEach(finding -> System.out.println(finding.render(Locale.CHINA)));
 * }</pre>
 */
public final class ScheduleCheck {

  private final RegionalPolicy policy;

  private ScheduleCheck(RegionalPolicy policy) {
    this.policy = Objects.requireNonNull(policy, "policy");
  }

  /**
   * A check.
   *
   * @param policy the policy, with its layers
   * @return the check
   */
  public static ScheduleCheck of(RegionalPolicy policy) {
    return new ScheduleCheck(policy);
  }

  /**
   * Holds a week against the protections of a day.
   *
   * @param worker what is known of the worker
   * @param week her work
   * @param date the day whose facts and rules count
   * @return what the week breaks, or may break
   */
  public ScheduleReport check(Facts worker, WorkWeek week, LocalDate date) {
    ProtectionReport protections = ProtectionAssessor.of(policy).assess(worker, date);
    return new ScheduleReport(protections, new WeekFindings(policy, protections, week, date).all());
  }
}
