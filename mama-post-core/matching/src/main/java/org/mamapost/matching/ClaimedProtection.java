package org.mamapost.matching;

import java.util.List;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** 孕期、哺乳期: the protection from overtime and night work that a carer claims; nobody has to tell more than that. */
public enum ClaimedProtection implements Named {
  /** 怀孕7个月以上 (女职工劳动保护特别规定第六条). */
  PREGNANT_SEVEN_MONTHS("怀孕7个月以上", "seven months pregnant or more"),
  /** 哺乳未满1周岁婴儿 (第九条). */
  NURSING_UNDER_ONE("哺乳未满1周岁婴儿", "nursing a child under one");

  /** The terms, and the names they are read by. */
  public static final Vocabulary<ClaimedProtection> VOCABULARY =
      Vocabulary.<ClaimedProtection>of(List.of(values()))
      .alsoReading("孕期", PREGNANT_SEVEN_MONTHS)
      .alsoReading("哺乳期", NURSING_UNDER_ONE)
      .alsoReading("pregnant", PREGNANT_SEVEN_MONTHS)
      .alsoReading("nursing", NURSING_UNDER_ONE);

  private final String chinese;
  private final String english;

  ClaimedProtection(String chinese, String english) {
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
