package org.mamapost.person;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.mamapost.text.Language;
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

  /** The days of birth, each with what is said of that child alone, joined by 、: {@code 2019-05-01（继子女）、2021-03-08}. */
  @Override
  public String chinese() {
    return joined(Language.CHINESE, "、", "（", "，", "）");
  }

  /** The days of birth, each with what is said of that child alone, joined by commas. */
  @Override
  public String english() {
    return joined(Language.ENGLISH, ", ", " (", ", ", ")");
  }

  private String joined(Language language, String between, String open, String comma, String close) {
    return children.stream()
        .map(child -> child.bornOn() + child.ties().said().stream().map(tie -> tie.in(language))
            .reduce((one, other) -> one + comma + other).map(ties -> open + ties + close).orElse(""))
        .collect(Collectors.joining(between));
  }
}
