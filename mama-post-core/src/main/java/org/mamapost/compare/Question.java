package org.mamapost.compare;

import org.mamapost.interpretation.Interpretation;
import org.mamapost.text.Language;
import org.mamapost.text.Named;

/** A question of interpretation by its words. */
record Question(Interpretation interpretation) implements Named {

  @Override
  public String chinese() {
    return interpretation.question(Language.CHINESE);
  }

  @Override
  public String english() {
    return interpretation.question(Language.ENGLISH);
  }
}
