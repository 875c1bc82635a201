package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * Free text, such as a title: kept as it stands, without the white space around it.
 *
 * <p>A text that would not be read as itself (one with white space around it, or the word 无) is printed as 「无」.
 */
final class TextFormat implements CellFormat<String> {

  @Override
  public Validation<Seq<Fault>, String> parse(String text) {
    String stripped = text.strip();
    return Validation.valid(
        isQuoted(stripped, 0) && needsQuotes(stripped) ? stripped.substring(1, stripped.length() - 1) : stripped);
  }

  @Override
  public String print(String text) {
    return needsQuotes(text) ? "「" + text + "」" : text;
  }

  /** A text needs quotation marks if what stands inside all of its own would not be read as itself. */
  private static boolean needsQuotes(String text) {
    int depth = 0;
    while (isQuoted(text, depth)) {
      depth++;
    }
    String core = text.substring(depth, text.length() - depth);
    return CellText.isEmpty(core) || CellText.isNone(core) || !core.strip().equals(core);
  }

  private static boolean isQuoted(String text, int depth) {
    int last = text.length() - 1 - depth;
    return depth < last && text.charAt(depth) == '「' && text.charAt(last) == '」';
  }
}
