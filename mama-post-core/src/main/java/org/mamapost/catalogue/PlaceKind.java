package org.mamapost.catalogue;

import java.util.List;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** 地点: what kind of place the work is done at. */
public enum PlaceKind implements Named {
  /** 地点灵活: where the worker chooses. */
  FLEXIBLE("地点灵活", "flexible place"),
  /** 地点特定: a place that the task names, such as a household. */
  SPECIFIC("地点特定", "specific place"),
  /** 地点固定: always the same place. */
  FIXED("地点固定", "fixed place");

  /** The terms, and the names they are read by. */
  public static final Vocabulary<PlaceKind> VOCABULARY =
      Vocabulary.<PlaceKind>of(List.of(values()))
      .alsoReading("灵活", FLEXIBLE)
      .alsoReading("特定", SPECIFIC)
      .alsoReading("固定", FIXED)
      .alsoReading("固定地点", FIXED);

  private final String chinese;
  private final String english;

  PlaceKind(String chinese, String english) {
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
