package org.mamapost.insight;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.mamapost.fact.Stated;
import org.mamapost.text.Language;
import org.mamapost.text.Named;

/**
 * One group of a dimension: a value, that there is none (无), or that it is not stated (未说明).
 *
 * @param dimension the dimension
 * @param value what is stated; a region, a set of care stages, a post type or a month
 */
public record GroupKey(Dimension dimension, Stated<?> value) implements Named, Comparable<GroupKey>, Serializable {

  private static final Comparator<GroupKey> ORDER = Comparator.comparing(GroupKey::dimension)
      .thenComparing(key -> key.value.fold(() -> 2, () -> 1, value -> 0))
      .thenComparing(GroupKey::code);

  /** Checks that nothing is missing. */
  public GroupKey {
    Objects.requireNonNull(dimension, "dimension");
    Objects.requireNonNull(value, "value");
  }

  static GroupKey of(Dimension dimension, Group group) {
    return new GroupKey(dimension, dimension.of(group));
  }

  /** A stable code for programs, such as {@code 371002}, {@code 2025-06}, {@code none} or {@code unknown}. */
  public String code() {
    return value.fold(() -> "unknown", () -> "none", dimension::code);
  }

  /** Values first, in the order of their codes; then none, then unknown. */
  @Override
  public int compareTo(GroupKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String chinese() {
    return in(Language.CHINESE);
  }

  @Override
  public String english() {
    return in(Language.ENGLISH);
  }

  @Override
  public String in(Language language) {
    return value.fold(
        () -> Words.say("group.unknown").render(language),
        () -> Words.say("group.none").render(language),
        known -> dimension.name(known, language));
  }
}
