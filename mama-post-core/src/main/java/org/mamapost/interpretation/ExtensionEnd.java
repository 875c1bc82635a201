package org.mamapost.interpretation;

/** A contract that runs out in pregnancy, maternity leave or nursing: until when it runs on. The first is taken. */
public enum ExtensionEnd implements StandardReading {
  /** Until the situation ends, which is the end of nursing. */
  NURSING_ENDS,
  /** Until maternity leave ends. */
  LEAVE_ENDS
}
