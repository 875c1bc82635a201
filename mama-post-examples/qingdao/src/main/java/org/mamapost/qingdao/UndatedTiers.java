package org.mamapost.qingdao;

import org.mamapost.interpretation.Reading;
import org.mamapost.text.Language;

/**
 * For which rounds of the minimum wage the tiers of Qingdao's counties hold, which were noted without a round. The
 * first reading is the one the plugin takes.
 */
public enum UndatedTiers implements Reading {
  /** For every round while the policy is in force. */
  EVERY_ROUND,
  /** For none: what has no date is not taken, and a county may be in any tier. */
  NOT_TAKEN;

  @Override
  public String chinese() {
    return Words.say("UndatedTiers." + name()).render(Language.CHINESE);
  }

  @Override
  public String english() {
    return Words.say("UndatedTiers." + name()).render(Language.ENGLISH);
  }

  @Override
  public String questionInChinese() {
    return Words.say("UndatedTiers.question").render(Language.CHINESE);
  }

  @Override
  public String questionInEnglish() {
    return Words.say("UndatedTiers.question").render(Language.ENGLISH);
  }
}
