package org.mamapost.guangdong;

import org.mamapost.interpretation.Reading;
import org.mamapost.text.Language;

/**
 * Whether the terms of the contract in the draft of April 2023 stand in the notice, whose text was not seen. The first
 * reading is the one the plugin takes.
 */
public enum DraftTerms implements Reading {
  /** They stand in it as they were drafted. */
  AS_DRAFTED,
  /** What was not seen is not inferred. */
  NOT_INFERRED;

  @Override
  public String chinese() {
    return Words.say("DraftTerms." + name()).render(Language.CHINESE);
  }

  @Override
  public String english() {
    return Words.say("DraftTerms." + name()).render(Language.ENGLISH);
  }

  @Override
  public String questionInChinese() {
    return Words.say("DraftTerms.question").render(Language.CHINESE);
  }

  @Override
  public String questionInEnglish() {
    return Words.say("DraftTerms.question").render(Language.ENGLISH);
  }
}
