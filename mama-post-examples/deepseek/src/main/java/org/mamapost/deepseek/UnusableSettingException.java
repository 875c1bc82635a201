package org.mamapost.deepseek;

import org.mamapost.text.Message;

/** Thrown when a setting cannot be used. It names the setting and never the key. */
public final class UnusableSettingException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final Message said;

  UnusableSettingException(Message said) {
    super(said.toString());
    this.said = said;
  }

  /** Which setting, and what it may be, in both languages. */
  public Message said() {
    return said;
  }
}
