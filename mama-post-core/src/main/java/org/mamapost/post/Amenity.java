package org.mamapost.post;

import java.util.List;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** 配套设施: what an employer provides beside the post, 正文(二). */
public enum Amenity implements Named {
  /** 母婴室. */
  NURSING_ROOM("母婴室", "nursing room"),
  /** 托育: 福利性婴幼儿照护服务. */
  CHILDCARE("托育", "childcare");

  /** The terms, and the names they are read by. */
  public static final Vocabulary<Amenity> VOCABULARY =
      Vocabulary.<Amenity>of(List.of(values()))
      .alsoReading("托育服务", CHILDCARE);

  private final String chinese;
  private final String english;

  Amenity(String chinese, String english) {
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
