package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/** A whole number of what the name of the fact says, such as 36 months. */
final class CountFormat implements CellFormat<Integer> {

  private static final int MOST_DIGITS = 9;

  @Override
  public Validation<Seq<Fault>, Integer> parse(String text) {
    String read = CellText.compact(text);
    boolean digits = read.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && !read.isEmpty() && read.length() <= MOST_DIGITS
        ? Validation.valid(Integer.parseInt(read))
        : Fault.of("count", text.strip()).invalid();
  }

  @Override
  public String print(Integer count) {
    return count.toString();
  }
}
