package org.mamapost.interpretation;

/** 每小时负重6次以上: with six or without. The first reading is the one taken. */
public enum OrMore implements StandardReading {
  /** With six. */
  INCLUDED,
  /** More than six only. */
  EXCLUDED
}
