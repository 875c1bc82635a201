package org.mamapost.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which spellings count as the same word, and how far apart two words are. */
final class Spelling {

  private static final Pattern FORM = Pattern.compile("[\\s\\p{Z}“”\"'‘’「」]");

  private Spelling() {}

  /** The form names are compared in: half-width, lower case, without white space and quotation marks. */
  static String normal(String text) {
    return FORM.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** The number of single-character insertions, deletions and replacements between two words. */
  static int edits(String a, String b) {
    return edits(a, b, 1);
  }

  /** The number of single-character insertions and deletions between two words; a replacement is one of each. */
  static int insertionsAndDeletions(String a, String b) {
    return edits(a, b, 2);
  }

  private static int edits(String a, String b, int replacement) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : replacement);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
