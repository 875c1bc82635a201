package org.mamapost.catalogue;

import java.util.List;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** 保险类型: the insurance that a post comes with. */
public enum InsuranceType implements Named {
  /** 社会保险, as the annex prints it for employed workers. */
  SOCIAL("社会保险", "social insurance"),
  /** 灵活就业社会保险: paid by the worker as flexibly employed. */
  FLEXIBLE_SOCIAL("灵活就业社会保险", "flexible-employment social insurance"),
  /** 职工社会保险: social insurance as an employee. */
  EMPLOYEE_SOCIAL("职工社会保险", "employee social insurance"),
  /** 商业保险. */
  COMMERCIAL("商业保险", "commercial insurance"),
  /** 单险种工伤保险: work-injury insurance alone, as 正文(三) allows in domestic service; no row of the annex prints it. */
  WORK_INJURY_ALONE("单险种工伤保险", "work-injury insurance alone");

  /** The terms, and the names they are read by. */
  public static final Vocabulary<InsuranceType> VOCABULARY =
      Vocabulary.<InsuranceType>of(List.of(values()))
      .alsoReading("社保", SOCIAL)
      .alsoReading("灵活就业社保", FLEXIBLE_SOCIAL)
      .alsoReading("职工社保", EMPLOYEE_SOCIAL)
      .alsoReading("单险种工伤", WORK_INJURY_ALONE)
      .alsoReading("单工伤保险", WORK_INJURY_ALONE);

  private final String chinese;
  private final String english;

  InsuranceType(String chinese, String english) {
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
