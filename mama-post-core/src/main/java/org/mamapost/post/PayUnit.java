package org.mamapost.post;

import java.util.List;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** What a pay is for: the unit after the stroke in {@code 22元/小时}. */
public enum PayUnit implements Named {
  /** 月: a month. */
  MONTH("月", "month"),
  /** 天: a day. */
  DAY("天", "day"),
  /** 小时: an hour. */
  HOUR("小时", "hour"),
  /** 件: a piece. */
  PIECE("件", "piece"),
  /** 单: an order or a job. */
  ORDER("单", "order"),
  /** 项: a project. */
  PROJECT("项", "project");

  /** The units, and the names they are read by. */
  public static final Vocabulary<PayUnit> VOCABULARY = Vocabulary.<PayUnit>of(List.of(values()))
      .alsoReading("日", DAY)
      .alsoReading("时", HOUR)
      .alsoReading("个", PIECE)
      .alsoReading("项目", PROJECT);

  private final String chinese;
  private final String english;

  PayUnit(String chinese, String english) {
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
