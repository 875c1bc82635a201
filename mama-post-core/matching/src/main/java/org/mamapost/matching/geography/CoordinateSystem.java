package org.mamapost.matching.geography;

import java.util.List;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** 坐标系: what a longitude and a latitude are counted in. A few hundred metres lie between the two in China. */
public enum CoordinateSystem implements Named {
  /** WGS-84, which satellites give. */
  WGS_84("WGS-84", "WGS-84"),
  /** GCJ-02, which Chinese maps are drawn in. */
  GCJ_02("GCJ-02", "GCJ-02");

  /** The systems, and the names they are read by. */
  public static final Vocabulary<CoordinateSystem> VOCABULARY =
      Vocabulary.<CoordinateSystem>of(List.of(values()))
      .alsoReading("WGS84", WGS_84)
      .alsoReading("GCJ02", GCJ_02);

  private final String chinese;
  private final String english;

  CoordinateSystem(String chinese, String english) {
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
