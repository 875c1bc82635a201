package org.mamapost.person;

import java.util.List;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** What a child is to the carer, as the Civil Code tells family ties apart. */
public enum Relation implements Named {
  /** 亲生子女, in wedlock or not (民法典第一千零七十一条). */
  OWN("亲生子女", "own child"),
  /** 养子女 (第一千一百一十一条). */
  ADOPTED("养子女", "adopted child"),
  /** An own child whom others have adopted, to whom the tie has ended (第一千一百一十一条). */
  GIVEN_UP("已被他人收养的子女", "child adopted by others"),
  /** 继子女 (第一千零七十二条). */
  STEP("继子女", "stepchild"),
  /** 孙子女、外孙子女 (第一千零七十四条). */
  GRANDCHILD("孙子女或外孙子女", "grandchild"),
  /** 弟、妹 (第一千零七十五条). */
  SIBLING("弟妹", "younger sibling"),
  /** A child whose guardian she is without being any of these (第二十七条). */
  WARD("被监护人", "ward"),
  /** A child to whom she is none of these, such as one she is paid to look after. */
  OTHER("其他关系", "none of these");

  /** The terms, and the names they are read by. */
  public static final Vocabulary<Relation> VOCABULARY =
      Vocabulary.<Relation>of(List.of(values()))
      .alsoReading("子女", OWN)
      .alsoReading("亲生", OWN)
      .alsoReading("收养", ADOPTED)
      .alsoReading("收养的子女", ADOPTED)
      .alsoReading("孙子女", GRANDCHILD)
      .alsoReading("外孙子女", GRANDCHILD)
      .alsoReading("弟", SIBLING)
      .alsoReading("妹", SIBLING)
      .alsoReading("其他", OTHER);

  private final String chinese;
  private final String english;

  Relation(String chinese, String english) {
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
