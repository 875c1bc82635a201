package org.mamapost.person;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mamapost.text.Named;

/**
 * Social insurance paid, month by month and line by line.
 *
 * @param payments at least one, each month and line once
 */
public record Contributions(List<Contribution> payments) implements Named, Serializable {

  /**
   * Checks the payments.
   *
   * @throws IllegalArgumentException if there is none, or if a line was paid twice for one month
   */
  public Contributions {
    payments = List.copyOf(payments);
    if (payments.isEmpty()) {
      throw new IllegalArgumentException("no payment at all is stated as none, not as an empty list");
    }
    Set<Object> seen = new HashSet<>();
    for (Contribution payment : payments) {
      if (!seen.add(List.of(payment.month(), payment.line()))) {
        throw new IllegalArgumentException(payment.line().chinese() + " is paid twice for " + payment.month());
      }
    }
  }

  /** The months for which anything was paid; none where only zeros are written down. */
  public SortedSet<YearMonth> months() {
    SortedSet<YearMonth> months = new TreeSet<>();
    payments.stream().filter(Contribution::isPaid).forEach(payment -> months.add(payment.month()));
    return months;
  }

  /** The lines that were paid. */
  public Set<InsuranceLine> lines() {
    Set<InsuranceLine> lines = new HashSet<>();
    payments.stream().filter(Contribution::isPaid).forEach(payment -> lines.add(payment.line()));
    return lines;
  }

  /** The payments, joined by ；. */
  @Override
  public String chinese() {
    return payments.stream().map(Contribution::chinese).collect(Collectors.joining("；"));
  }

  /** The payments, joined by semicolons. */
  @Override
  public String english() {
    return payments.stream().map(Contribution::english).collect(Collectors.joining("; "));
  }
}
