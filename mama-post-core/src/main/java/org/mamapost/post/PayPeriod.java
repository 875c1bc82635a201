package org.mamapost.post;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/**
 * 结算周期: how often the pay is settled, such as 每15天 or 每月.
 *
 * @param number how many units lie between two settlements, 1 to 1,000
 * @param unit the unit
 */
public record PayPeriod(int number, Unit unit) implements Named, Serializable {

  private static final int MOST = 1_000;

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is below 1 or above 1,000
   */
  public PayPeriod {
    Objects.requireNonNull(unit, "unit");
    if (number < 1 || number > MOST) {
      throw new IllegalArgumentException("a pay period has from 1 to " + MOST + " units, not " + number);
    }
  }

  /** The days of the shortest period of this kind: a month has at least 28. */
  public int leastDays() {
    return number * unit.leastDays;
  }

  /** The period as notices print it, such as {@code 每15天}, {@code 每月}, {@code 每2个月}. */
  @Override
  public String chinese() {
    return "每" + (number == 1 ? "" : number) + (number > 1 && unit == Unit.MONTH ? "个月" : unit.chinese);
  }

  @Override
  public String english() {
    return number == 1 ? "every " + unit.english : "every " + number + " " + unit.english + "s";
  }

  /** What a pay period is counted in. */
  public enum Unit implements Named {
    /** 天. */
    DAY("天", "day", 1),
    /** 周. */
    WEEK("周", "week", 7),
    /** 月. */
    MONTH("月", "month", 28);

    /** The units, and the names they are read by. */
    public static final Vocabulary<Unit> VOCABULARY = Vocabulary.<Unit>of(List.of(values()))
        .alsoReading("日", DAY)
        .alsoReading("星期", WEEK)
        .alsoReading("个月", MONTH);

    private final String chinese;
    private final String english;
    private final int leastDays;

    Unit(String chinese, String english, int leastDays) {
      this.chinese = chinese;
      this.english = english;
      this.leastDays = leastDays;
    }

    @Override
    public String chinese() {
      return chinese;
    }

    @Override
    public String english() {
      return english;
    }
  }
}
