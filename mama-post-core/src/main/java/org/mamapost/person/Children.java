package org.mamapost.person;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.mamapost.text.Named;

/**
 * The children that the carer raises.
 *
 * @param children at least one; that there is none is stated as none
 */
public record Children(List<Child> children) implements Named, Serializable {

  /**
   * Checks that there is one.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Children {
    children = List.copyOf(children);
    if (children.isEmpty()) {
      throw new IllegalArgumentException("no child at all is stated as none, not as an empty list");
    }
  }

  /**
   * How many are younger than an age.
   *
   * @param years the age in completed years, which no longer counts
   * @param day the day
   * @return how many children born by then are younger
   */
  public long youngerThan(int years, LocalDate day) {
    return children.stream().filter(child -> !day.isBefore(child.bornOn()) && child.ageOn(day) < years).count();
  }

  /** The days of birth, joined by 、. */
  @Override
  public String chinese() {
    return joined("、");
  }

  /** The days of birth, joined by commas. */
  @Override
  public String english() {
    return joined(", ");
  }

  private String joined(String between) {
    return children.stream().map(child -> child.bornOn().toString()).collect(Collectors.joining(between));
  }
}
