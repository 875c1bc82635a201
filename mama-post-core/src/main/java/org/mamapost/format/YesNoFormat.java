package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import org.mamapost.text.Vocabulary;

/** 是 or 否. */
final class YesNoFormat implements CellFormat<Boolean> {

  private static final Words YES = new Words("是", "yes");
  private static final Words NO = new Words("否", "no");
  private static final CellFormat<Words> TERMS = new TermFormat<>(Vocabulary.<Words>of(List.of(YES, NO))
      .alsoReading("true", YES)
      .alsoReading("false", NO));

  @Override
  public Validation<Seq<Fault>, Boolean> parse(String text) {
    return TERMS.parse(text).map(YES::equals);
  }

  @Override
  public String print(Boolean yes) {
    return yes ? YES.chinese() : NO.chinese();
  }
}
