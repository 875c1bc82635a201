package org.mamapost.interpretation;

/** 可提前下班, 可随孩子上下学时间上班, 允许按需请假: permissions that a row grants the worker. The first reading is the one taken. */
public enum StatedPermission implements StandardReading {
  /** The post has to state the permission; missing is unknown. */
  MUST_BE_STATED,
  /** The permission is presumed unless the post refuses it. */
  PRESUMED
}
