package org.mamapost.matching;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.amount.Hours;
import org.mamapost.fact.Stated;

/**
 * How much work a post is, as its employer tells beside the notice.
 *
 * @param weeklyHours working hours a week
 * @param monthlyQuota pieces, orders or projects a month, whichever the pay counts
 * @param night whether the post has night work (夜班)
 * @param overtime whether the post has overtime (延长劳动时间)
 */
public record Workload(
    Stated<Hours> weeklyHours, Stated<Integer> monthlyQuota, Stated<Boolean> night, Stated<Boolean> overtime)
    implements Serializable {

  private static final Workload UNKNOWN =
      new Workload(Stated.unknown(), Stated.unknown(), Stated.unknown(), Stated.unknown());

  /**
   * Checks the quota.
   *
   * @throws IllegalArgumentException if it is less than one; no quota is stated as none
   */
  public Workload {
    Objects.requireNonNull(weeklyHours, "weeklyHours");
    Objects.requireNonNull(night, "night");
    Objects.requireNonNull(overtime, "overtime");
    monthlyQuota.value().filter(quota -> quota < 1).ifPresent(quota -> {
      throw new IllegalArgumentException("a quota is one piece or more, not " + quota);
    });
  }

  /** Nothing beside the notice. */
  public static Workload unknown() {
    return UNKNOWN;
  }

  /** This workload with weekly hours. */
  public Workload weeklyHours(Hours hours) {
    return new Workload(Stated.of(hours), monthlyQuota, night, overtime);
  }

  /** This workload with a monthly quota. */
  public Workload monthlyQuota(int quota) {
    return new Workload(weeklyHours, Stated.of(quota), night, overtime);
  }

  /** This workload, marked for night work and overtime. */
  public Workload marked(boolean night, boolean overtime) {
    return new Workload(weeklyHours, monthlyQuota, Stated.of(night), Stated.of(overtime));
  }
}
