package org.mamapost.person;

import org.mamapost.text.Named;

/** A tax or surcharge that hiring reduces, in the order in which 正文(三) has them reduced. */
public enum Tax implements Named {
  /** 增值税. */
  VALUE_ADDED("增值税", "value-added tax"),
  /** 城市维护建设税. */
  URBAN_MAINTENANCE("城市维护建设税", "urban maintenance and construction tax"),
  /** 教育费附加. */
  EDUCATION_SURCHARGE("教育费附加", "education surcharge"),
  /** 地方教育附加. */
  LOCAL_EDUCATION_SURCHARGE("地方教育附加", "local education surcharge"),
  /** 企业所得税, reduced once the year is over. */
  CORPORATE_INCOME("企业所得税", "corporate income tax");

  private final String chinese;
  private final String english;

  Tax(String chinese, String english) {
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
