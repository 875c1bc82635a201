package org.mamapost.fact;

/** Whether a post allows something that its notice may or may not speak of, such as leave on demand (按需请假). */
public enum Permission {
  /** The notice says nothing of it. */
  UNSTATED,
  /** The notice allows it. */
  GRANTED,
  /** The notice says that it is not allowed. */
  REFUSED
}
