package org.mamapost.format;

import java.text.Normalizer;

/** The forms in which the text of a cell is compared. */
final class CellText {

  /** 无: there is none. */
  static final String NONE = "无";

  /** The most characters of a cell that follows a grammar; more are a mistake, such as a quotation never closed. */
  static final int MOST_CHARACTERS = 2_000;

  private static final String DASHES = "~〜‐‒–—―−";

  private CellText() {}

  /** The text with half-width letters, digits and punctuation. */
  static String halfWidth(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** The half-width text without any white space, every dash or double dash one hyphen. */
  static String compact(String text) {
    String half = halfWidth(text);
    StringBuilder compact = new StringBuilder(half.length());
    for (int i = 0; i < half.length(); i++) {
      char c = half.charAt(i);
      if (!isSpace(c)) {
        append(compact, DASHES.indexOf(c) >= 0 ? '-' : c);
      }
    }
    return compact.toString();
  }

  private static void append(StringBuilder compact, char c) {
    // A Chinese dash is two characters long: 2——3小时.
    if (c != '-' || compact.length() == 0 || compact.charAt(compact.length() - 1) != '-') {
      compact.append(c);
    }
  }

  /** Tells whether a cell is empty, which means that its fact is unknown. */
  static boolean isEmpty(String text) {
    return text.chars().allMatch(c -> isSpace((char) c));
  }

  /** Tells whether a cell says that there is none. */
  static boolean isNone(String text) {
    // Nothing that means 无 is long, and most cells are; so a long one is not normalised for the question.
    if (text.length() > MOST_CHARACTERS) {
      return false;
    }
    String stripped = text.strip();
    return stripped.equals(NONE) || stripped.equalsIgnoreCase("none");
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }
}
