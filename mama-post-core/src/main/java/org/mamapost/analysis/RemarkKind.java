package org.mamapost.analysis;

import org.mamapost.text.Named;

/** What an analysis remarks. None of it is a fault by itself: the notice may well mean it so. */
public enum RemarkKind implements Named {
  /** Two rows of one classification that one and the same post can satisfy. */
  ROW_OVERLAP("两行重叠", "rows that overlap"),
  /** A row of which every post also satisfies another row of the same classification. */
  ROW_MASKED("被他行涵盖的行", "masked row"),
  /** A row that no post can satisfy. */
  ROW_UNSATISFIABLE("无岗位可以满足的行", "row that no post can satisfy"),
  /** A row by employer that shares no post with any care stage, or the other way round. */
  ROW_APART("与另一种分类无共同岗位的行", "row with no post in common with the other classification"),
  /** A term of the closed vocabularies that no row allows. */
  TERM_UNUSED("各行均不采用的用语", "term that no row allows"),
  /** What no row headed by a kind of employer allows. */
  EMPLOYER_UNCOVERED("单位属性未覆盖的用语", "employer kind not covered"),
  /** An age that two care stages cover. */
  AGE_OVERLAP("同属两个育儿阶段的年龄", "age in two care stages"),
  /** An age between the care stages, or before the first, that none covers. */
  AGE_UNCOVERED("不属任何育儿阶段的年龄", "age in no care stage"),
  /** Days of the policy on which a value that its schemes know by name is not laid down. */
  VALUE_GAP("无数值的日期", "days without a value"),
  /** Two layers give a value on the same days, and the lower is free to. */
  VALUE_REPLACED("下级另定的数值", "value set otherwise beneath"),
  /** Two layers give a value on the same days, and the lower is not free to. */
  VALUE_OVERRULED("与上级冲突的数值", "value overruled from above"),
  /** A value that holds on no day and binds nobody. */
  VALUE_MASKED("从不适用的数值", "value that never holds"),
  /** A scheme that takes the place of one above. */
  SCHEME_REPLACED("取代上级的补贴项目", "scheme that takes the place of one above");

  private final String chinese;
  private final String english;

  RemarkKind(String chinese, String english) {
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
