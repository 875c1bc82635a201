package org.mamapost.post;

import java.io.Serializable;
import org.mamapost.fact.Stated;
import org.mamapost.text.Named;

/**
 * 年龄要求: the ages, in completed years, that a post asks for, such as 40-55岁. Both bounds belong to it.
 *
 * @param least the youngest age; none where only an oldest is given (45岁以下)
 * @param most the oldest age; none where only a youngest is given (18岁以上)
 */
public record AgeRange(Stated<Integer> least, Stated<Integer> most) implements Named, Serializable {

  private static final int OLDEST = 150;

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if neither bound is given, if one is no age, or if the least is above the most
   */
  public AgeRange {
    if (least.value().isEmpty() && most.value().isEmpty()) {
      throw new IllegalArgumentException("an age condition has a least or a most");
    }
    int youngest = least.value().orElse(0);
    int oldest = most.value().orElse(OLDEST);
    if (youngest < 0 || oldest > OLDEST || youngest > oldest) {
      throw new IllegalArgumentException("no ages from " + least + " to " + most);
    }
  }

  /** The ages from one to another, both included. */
  public static AgeRange of(int least, int most) {
    return new AgeRange(Stated.of(least), Stated.of(most));
  }

  /** The ages as notices print them, such as {@code 40-55岁}, {@code 18岁以上} or {@code 45岁以下}. */
  @Override
  public String chinese() {
    return ages("岁", "岁以上", "岁以下");
  }

  @Override
  public String english() {
    return ages(" years", " years and over", " years and under");
  }

  private String ages(String between, String over, String under) {
    if (most.value().isEmpty()) {
      return least.value().orElseThrow() + over;
    }
    return least.value().map(from -> from + "-").orElse("") + most.value().orElseThrow()
        + (least.value().isPresent() ? between : under);
  }
}
