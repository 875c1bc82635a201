package org.mamapost.builtin;

import java.time.LocalDate;
import org.mamapost.source.Citation;
import org.mamapost.time.DateRange;

/** 女职工劳动保护特别规定 (国务院令第619号): since when it is in force, and its sentences that several protections share. */
final class WomenWorkersProtection {

  /** 第十六条: 自公布之日起施行. */
  static final DateRange IN_FORCE = DateRange.startingOn(LocalDate.of(2012, 4, 28));

  static final Citation SEVEN_MONTHS = cite("第六条",
      "对怀孕7个月以上的女职工，用人单位不得延长劳动时间或者安排夜班劳动，并应当在劳动时间内安排一定的休息时间");
  static final Citation NO_CUT_NO_DISMISSAL = cite("第五条",
      "用人单位不得因女职工怀孕、生育、哺乳降低其工资、予以辞退、与其解除劳动或者聘用合同");

  private WomenWorkersProtection() {}

  static Citation cite(String article, String quote) {
    return Statutes.WOMEN_WORKERS_PROTECTION.cite(article, quote);
  }
}
