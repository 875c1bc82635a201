package org.mamapost.catalogue;

import java.util.List;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** 计酬方式: how the pay of a post is reckoned. */
public enum PayMethod implements Named {
  /** 按件计酬: by the piece. */
  PIECE("按件计酬", "piece rate"),
  /** 按项目计酬: by the project. */
  PROJECT("按项目计酬", "project rate"),
  /** 按完成任务量计酬: by the amount of tasks done. */
  TASK("按完成任务量计酬", "task rate"),
  /** 按月计酬: by the month. */
  MONTH("按月计酬", "monthly pay"),
  /** 按小时计酬: by the hour. */
  HOUR("按小时计酬", "hourly pay"),
  /** 自主创收: what the worker earns in her own business. */
  OWN_EARNINGS("自主创收", "own earnings");

  /** The terms, and the names they are read by. */
  public static final Vocabulary<PayMethod> VOCABULARY =
      Vocabulary.<PayMethod>of(List.of(values()))
      .alsoReading("按件", PIECE)
      .alsoReading("计件", PIECE)
      .alsoReading("按项目", PROJECT)
      .alsoReading("按完成任务量", TASK)
      .alsoReading("按任务量计酬", TASK)
      .alsoReading("按月", MONTH)
      .alsoReading("月薪", MONTH)
      .alsoReading("按小时", HOUR)
      .alsoReading("时薪", HOUR);

  private final String chinese;
  private final String english;

  PayMethod(String chinese, String english) {
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
