package org.mamapost.insight;

import java.util.stream.Stream;
import org.mamapost.answer.Refusal;
import org.mamapost.matching.ComparablePay;
import org.mamapost.text.Language;
import org.mamapost.text.Named;

/** Why {@link ComparablePay} cannot tell the pay of a post by the month. */
public enum NotComparable implements Named {
  /** The post does not say what it pays. */
  UNKNOWN("unknown"),
  /** The post says that it pays nothing (无). */
  NONE("none"),
  /** 面议. */
  NEGOTIABLE("negotiable"),
  /** The post gives a most and no least. */
  NO_LEAST("no-least"),
  /** The post does not say for what time or work it pays. */
  NO_UNIT("no-unit"),
  /** Paid by the hour, and the hours a week are not known. */
  NO_HOURS("no-hours"),
  /** Paid by the day, and the days a week are not known. */
  NO_DAYS("no-days"),
  /** Paid by piece, order or project, and how many a month is not known. */
  NO_QUOTA("no-quota"),
  /** So much a month that it is a mistake. */
  MISTAKE("mistake");

  private final String key;

  NotComparable(String key) {
    this.key = key;
  }

  /**
   * The reason of a refusal.
   *
   * @throws IllegalArgumentException if the pay of no post is refused for it
   */
  static NotComparable of(Refusal refusal) {
    return Stream.of(values())
        .filter(reason -> refusal.message().key().equals("pay." + reason.key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no pay is refused for " + refusal));
  }

  @Override
  public String chinese() {
    return Words.say("pay." + key).render(Language.CHINESE);
  }

  @Override
  public String english() {
    return Words.say("pay." + key).render(Language.ENGLISH);
  }
}
