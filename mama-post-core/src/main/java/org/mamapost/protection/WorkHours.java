package org.mamapost.protection;

import org.mamapost.policy.ParameterKey;

/** How long a day and a week of work are before they are extended (延长劳动时间). */
public final class WorkHours {

  /** 每日工作, hours. */
  public static final ParameterKey<Integer> DAY =
      ParameterKey.of("working-time.day", Integer.class, "每日工作时间（小时）", "working time (hours a day)");
  /** 每周工作, hours. */
  public static final ParameterKey<Integer> WEEK =
      ParameterKey.of("working-time.week", Integer.class, "每周工作时间（小时）", "working time (hours a week)");

  private WorkHours() {}
}
