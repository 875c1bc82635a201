package org.mamapost.zhongshan;

import org.mamapost.interpretation.Reading;
import org.mamapost.text.Language;
import org.mamapost.text.MessageBundle;

/**
 * What held between the end of the trial year (2023-07-04) and the second version (2023-11-02). The first reading is
 * the one the plugin takes.
 */
public enum TrialYearGap implements Reading {
  /** Nothing held: the trial year was over (试行期一年已满). */
  LAPSED,
  /** The first version went on until the second took its place. */
  CARRIED_ON;

  private static final MessageBundle WORDS =
      MessageBundle.load("messages", file -> TrialYearGap.class.getResourceAsStream(file));

  @Override
  public String chinese() {
    return WORDS.message(name()).render(Language.CHINESE);
  }

  @Override
  public String english() {
    return WORDS.message(name()).render(Language.ENGLISH);
  }

  @Override
  public String questionInChinese() {
    return WORDS.message("question").render(Language.CHINESE);
  }

  @Override
  public String questionInEnglish() {
    return WORDS.message("question").render(Language.ENGLISH);
  }
}
