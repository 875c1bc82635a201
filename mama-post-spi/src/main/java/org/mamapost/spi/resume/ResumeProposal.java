package org.mamapost.spi.resume;

import java.io.Serializable;
import java.util.List;
import org.mamapost.text.Message;

/**
 * What an advisor says, before anybody has checked it.
 *
 * @param edits what it would change
 * @param questions what only she can say, such as a section that is missing: asked for, never made up
 */
public record ResumeProposal(List<ResumeEdit> edits, List<Message> questions) implements Serializable {

  /** Copies the lists. */
  public ResumeProposal {
    edits = List.copyOf(edits);
    questions = List.copyOf(questions);
  }
}
