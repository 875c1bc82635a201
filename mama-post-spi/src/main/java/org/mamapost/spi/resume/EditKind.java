package org.mamapost.spi.resume;

import org.mamapost.builtin.WeihaiNotice;
import org.mamapost.source.Citation;
import org.mamapost.text.Named;

/** What an edit is good for: the three services of 正文(八). */
public enum EditKind implements Named {
  /** 结构优化. */
  STRUCTURE("结构优化", "structure"),
  /** 内容精炼. */
  CONCISENESS("内容精炼", "conciseness"),
  /** 亮点凸显. */
  HIGHLIGHT("亮点凸显", "highlight");

  private final String chinese;
  private final String english;

  EditKind(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** The words of the notice that the service rests on. */
  public Citation basis() {
    return WeihaiNotice.cite("正文(八)", chinese);
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
