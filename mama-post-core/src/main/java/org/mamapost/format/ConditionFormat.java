package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Set;
import org.mamapost.fact.Stated;

/** A condition of hiring: 不限 says, as 无 does, that there is none. */
record ConditionFormat<T>(CellFormat<T> format) implements CellFormat<T> {

  private static final Set<String> ANYBODY = Set.of("不限", "无要求", "any");

  @Override
  public Validation<Seq<Fault>, T> parse(String text) {
    return format.parse(text);
  }

  @Override
  public String print(T value) {
    return format.print(value);
  }

  @Override
  public Validation<Seq<Fault>, Stated<T>> parseStated(String cell) {
    return ANYBODY.contains(cell.strip()) ? Validation.valid(Stated.none()) : format.parseStated(cell);
  }
}
