package org.mamapost.person;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mamapost.text.Named;

/**
 * The people whose hire entitles an employer to tax relief.
 *
 * @param hires at least one, each person once; that there is none is stated as none
 */
public record Hires(List<Hire> hires) implements Named, Serializable {

  /**
   * Checks the people.
   *
   * @throws IllegalArgumentException if there is none, or if a person is there twice
   */
  public Hires {
    hires = List.copyOf(hires);
    if (hires.isEmpty()) {
      throw new IllegalArgumentException("no hire at all is stated as none, not as an empty list");
    }
    Set<String> seen = new HashSet<>();
    for (Hire hire : hires) {
      if (!seen.add(hire.person())) {
        throw new IllegalArgumentException(hire.person() + " is hired twice; put her months together");
      }
    }
  }

  /** The months that count from one month to another, both included, of all people together. */
  public int countedMonths(YearMonth from, YearMonth through) {
    return hires.stream().mapToInt(hire -> hire.countedMonths(from, through)).sum();
  }

  /** Each person with how many months she has: {@code 甲（12个月）、乙（6个月）}. */
  @Override
  public String chinese() {
    return hires.stream().map(hire -> hire.person() + "（" + hire.months().size() + "个月）")
        .collect(Collectors.joining("、"));
  }

  /** Each person with how many months she has. */
  @Override
  public String english() {
    return hires.stream().map(hire -> hire.person() + " (" + hire.months().size() + " months)")
        .collect(Collectors.joining(", "));
  }
}
