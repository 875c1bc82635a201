package org.mamapost.interpretation;

/** Children in several care stages: which of the stages the family is in. The first reading is the one taken. */
public enum SeveralStages implements StandardReading {
  /** Every stage that a child of hers is in, the youngest first. */
  EVERY_CHILD,
  /** The stage of the youngest child alone. */
  YOUNGEST_CHILD
}
