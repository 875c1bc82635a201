package org.mamapost.text;

import java.util.Locale;

/** A language that names and messages are written in. */
public enum Language {
  /** Chinese, as the notices print it. */
  CHINESE,
  /** English. */
  ENGLISH;

  /**
   * The language for a locale: Chinese for every Chinese locale, English for all others.
   *
   * @param locale the locale asked for
   * @return the language; the JVM's default locale plays no part
   */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH;
  }
}
