package org.mamapost.text;

/** Something with a name in both languages, such as a term of the annex. */
public interface Named {

  /** The name as the notice prints it, such as {@code 按件计酬}. */
  String chinese();

  /** The English name, such as {@code piece rate}. */
  String english();

  /**
   * The name in one language.
   *
   * @param language the language asked for
   * @return {@link #chinese()} or {@link #english()}
   */
  default String in(Language language) {
    return language == Language.CHINESE ? chinese() : english();
  }
}
