package org.mamapost.person;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Objects;
import org.mamapost.amount.Yuan;
import org.mamapost.text.Named;

/**
 * Social insurance paid for one month and line.
 *
 * @param month the month it is for
 * @param line the line
 * @param byEmployer what the employer paid out of its own pocket
 * @param byWorker what the worker paid, which no subsidy of the employer ever covers
 */
public record Contribution(YearMonth month, InsuranceLine line, Yuan byEmployer, Yuan byWorker)
    implements Named, Serializable {

  /** Checks that nothing is missing. */
  public Contribution {
    Objects.requireNonNull(month, "month");
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(byEmployer, "byEmployer");
    Objects.requireNonNull(byWorker, "byWorker");
  }

  /** Tells whether anything was paid, by whomever; a zero that was written down is no payment. */
  public boolean isPaid() {
    return byEmployer.compareTo(Yuan.of(0)) > 0 || byWorker.compareTo(Yuan.of(0)) > 0;
  }

  /** Such as {@code 2025-01 养老保险 单位800元 个人400元}. */
  @Override
  public String chinese() {
    return month + " " + line.chinese() + " 单位" + byEmployer + " 个人" + byWorker;
  }

  /** Such as {@code 2025-01 pension employer 800 yuan worker 400 yuan}. */
  @Override
  public String english() {
    return month + " " + line.english() + " employer " + byEmployer.toBigDecimal().toPlainString()
        + " yuan worker " + byWorker.toBigDecimal().toPlainString() + " yuan";
  }
}
