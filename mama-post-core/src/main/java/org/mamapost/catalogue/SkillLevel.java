package org.mamapost.catalogue;

import java.util.List;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** 技能要求: the skills a post asks for. */
public enum SkillLevel implements Named {
  /** 基础技能. */
  BASIC("基础技能", "basic skills"),
  /** 特定技能. */
  SPECIFIC("特定技能", "specific skills");

  /** The terms, and the names they are read by. */
  public static final Vocabulary<SkillLevel> VOCABULARY =
      Vocabulary.<SkillLevel>of(List.of(values()))
      .alsoReading("基础", BASIC)
      .alsoReading("特定", SPECIFIC);

  private final String chinese;
  private final String english;

  SkillLevel(String chinese, String english) {
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
