package org.mamapost.post;

import java.io.Serializable;
import java.util.Set;
import org.mamapost.text.Named;

/**
 * 劳动定额: how much work is expected in some time, such as 30件/小时.
 *
 * @param number how many, at least one
 * @param of what is counted: a piece, an order or a project
 * @param per the time: an hour, a day or a month
 */
public record Quota(int number, PayUnit of, PayUnit per) implements Named, Serializable {

  private static final Set<PayUnit> TIMES = Set.of(PayUnit.HOUR, PayUnit.DAY, PayUnit.MONTH);

  /**
   * Checks the units.
   *
   * @throws IllegalArgumentException if the number is below one, or if the units are no work in no time
   */
  public Quota {
    if (number < 1 || TIMES.contains(of) || !TIMES.contains(per)) {
      throw new IllegalArgumentException("no quota of " + number + " " + of + " per " + per);
    }
  }

  /** The quota as notices print it, such as {@code 30件/小时}. */
  @Override
  public String chinese() {
    return number + of.chinese() + "/" + per.chinese();
  }

  @Override
  public String english() {
    return number + " " + of.english() + (number == 1 ? "" : "s") + " per " + per.english();
  }
}
