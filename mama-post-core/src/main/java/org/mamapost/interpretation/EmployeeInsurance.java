package org.mamapost.interpretation;

/** 职工社会保险 and 灵活就业社会保险 against 社会保险. The first reading is the one taken. */
public enum EmployeeInsurance implements StandardReading {
  /** 职工社会保险 satisfies 社会保险 and the reverse; 灵活就业社会保险 does not. */
  EMPLOYEE_IS_SOCIAL,
  /** Any social insurance satisfies 社会保险. */
  ANY_SOCIAL
}
