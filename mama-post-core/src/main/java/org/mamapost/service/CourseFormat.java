package org.mamapost.service;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mamapost.text.Named;

/**
 * How a course comes to her, 正文(四). Open: the notice names three and says 等, so a city adds its own.
 *
 * @param code a stable code of lower-case letters and hyphens
 * @param chinese the Chinese name
 * @param english the English name
 */
public record CourseFormat(String code, String chinese, String english) implements Named, Serializable {

  /** 培训夜课. */
  public static final CourseFormat EVENING = new CourseFormat("evening", "培训夜课", "evening class");
  /** 周末课堂. */
  public static final CourseFormat WEEKEND = new CourseFormat("weekend", "周末课堂", "weekend class");
  /** 社区培训点. */
  public static final CourseFormat COMMUNITY = new CourseFormat("community", "社区培训点", "training point in a community");

  private static final List<CourseFormat> NAMED = List.of(EVENING, WEEKEND, COMMUNITY);

  /** Checks that nothing is missing. */
  public CourseFormat {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(chinese, "chinese");
    Objects.requireNonNull(english, "english");
  }

  /** Those that the notice names, in its order. */
  public static List<CourseFormat> named() {
    return NAMED;
  }
}
