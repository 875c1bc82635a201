package org.mamapost.datafile;

import java.util.List;
import org.mamapost.datafile.fault.Words;
import org.mamapost.text.Message;

/** Thrown when a policy has something that a file cannot say, such as a rule of its own; lists all of it. */
public final class UnwritablePolicyException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final Message says;

  /**
   * Says what cannot be written.
   *
   * @param policy the id of the policy
   * @param unsaid what of it a file cannot say
   */
  public UnwritablePolicyException(String policy, List<Message> unsaid) {
    this(Words.say("unwritable", policy, Words.messages(unsaid)));
  }

  private UnwritablePolicyException(Message says) {
    super(says.toString());
    this.says = says;
  }

  /** What the policy has that a file cannot say. */
  public Message says() {
    return says;
  }
}
