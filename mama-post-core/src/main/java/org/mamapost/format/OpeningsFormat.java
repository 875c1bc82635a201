package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/** 招聘人数: how many people are wanted, such as 3 or 3人. */
final class OpeningsFormat implements CellFormat<Integer> {

  private static final int MOST_DIGITS = 10;

  @Override
  public Validation<Seq<Fault>, Integer> parse(String text) {
    Cursor in = new Cursor(CellText.compact(text));
    String digits = in.digits();
    in.skipOneOf("人名个");
    if (digits.isEmpty() || digits.length() > MOST_DIGITS || !in.atEnd()) {
      return Fault.of("openings", text.strip()).invalid();
    }
    long openings = Long.parseLong(digits);
    return openings < 1 || openings > Integer.MAX_VALUE
        ? Fault.of("openings", text.strip()).invalid()
        : Validation.valid((int) openings);
  }

  @Override
  public String print(Integer openings) {
    return openings.toString();
  }
}
