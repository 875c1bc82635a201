package org.mamapost.interpretation;

/** 劳务合同 against 劳务协议. The first reading is the one taken. */
public enum ServiceContractForms implements StandardReading {
  /** Two forms. */
  DISTINCT,
  /** One form by two names. */
  SAME
}
