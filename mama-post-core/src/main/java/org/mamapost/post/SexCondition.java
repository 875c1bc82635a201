package org.mamapost.post;

import java.util.List;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** 性别要求: what a post asks of the sex of who applies. No condition at all (不限) is stated as none. */
public enum SexCondition implements Named {
  /** 限女性. */
  WOMEN_ONLY("限女性", "women only"),
  /** 女性优先. */
  WOMEN_PREFERRED("女性优先", "women preferred"),
  /** 限男性. */
  MEN_ONLY("限男性", "men only"),
  /** 男性优先. */
  MEN_PREFERRED("男性优先", "men preferred");

  /** The terms, and the names they are read by. */
  public static final Vocabulary<SexCondition> VOCABULARY = Vocabulary.<SexCondition>of(List.of(values()))
      .alsoReading("女", WOMEN_ONLY)
      .alsoReading("女性", WOMEN_ONLY)
      .alsoReading("仅限女性", WOMEN_ONLY)
      .alsoReading("女士优先", WOMEN_PREFERRED)
      .alsoReading("男", MEN_ONLY)
      .alsoReading("男性", MEN_ONLY)
      .alsoReading("仅限男性", MEN_ONLY)
      .alsoReading("男士优先", MEN_PREFERRED);

  private final String chinese;
  private final String english;

  SexCondition(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
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
