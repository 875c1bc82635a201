package org.mamapost.examples.cli.check;

import java.util.Locale;
import org.mamapost.text.Named;
import org.mamapost.validation.Verdict;

/** What comes of one row of a file: a verdict, or none because the row cannot be read. */
public enum Result implements Named {
  /** The post conforms. */
  CONFORMS(Verdict.CONFORMS),
  /** The post breaks the catalogue. */
  BREAKS(Verdict.BREAKS),
  /** The post does not say enough. */
  UNDETERMINED(Verdict.UNDETERMINED),
  /** There are no rules to judge it by. */
  REFUSED(Verdict.REFUSED),
  /** The row cannot be read. */
  UNREADABLE("无法读取", "unreadable");

  private final String chinese;
  private final String english;

  Result(Verdict verdict) {
    this(verdict.chinese(), verdict.english());
  }

  Result(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  static Result of(Verdict verdict) {
    return valueOf(verdict.name());
  }

  /** The word a program reads, such as {@code conforms}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Tells whether the row is a post that conforms. */
  public boolean isValid() {
    return this == CONFORMS;
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
