package org.mamapost.person;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Objects;
import org.mamapost.amount.Yuan;

/**
 * Social insurance paid for one month and line.
 *
 * @param month the month it is for
 * @param line the line
 * @param byEmployer what the employer paid out of its own pocket
 * @param byWorker what the worker paid, which no subsidy of the employer ever covers
 */
public record Contribution(YearMonth month, InsuranceLine line, Yuan byEmployer, Yuan byWorker)
    implements Serializable {

  /** Checks that nothing is missing. */
  public Contribution {
    Objects.requireNonNull(month, "month");
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(byEmployer, "byEmployer");
    Objects.requireNonNull(byWorker, "byWorker");
  }
}
