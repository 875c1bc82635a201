package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import org.mamapost.fact.Stated;

/**
 * How the value of a cell is read and printed; {@code parse(print(x))} is {@code x}.
 *
 * @param <T> the values
 */
interface CellFormat<T> {

  /** Reads a text that is neither empty nor 无. */
  Validation<Seq<Fault>, T> parse(String text);

  /** Prints a value as one of the texts that are read as it. */
  String print(T value);

  /** Reads a cell: empty is unknown, 无 is none. */
  default Validation<Seq<Fault>, Stated<T>> parseStated(String cell) {
    if (CellText.isEmpty(cell)) {
      return Validation.valid(Stated.unknown());
    }
    return CellText.isNone(cell) ? Validation.valid(Stated.none()) : parse(cell).map(Stated::of);
  }

  /** Prints a cell: nothing for unknown, 无 for none. */
  default String printStated(Stated<T> stated) {
    return stated.fold(() -> "", () -> CellText.NONE, this::print);
  }

  /** This format with texts refused that are too long to be anything but a mistake. */
  default CellFormat<T> guarded() {
    CellFormat<T> format = this;
    return new CellFormat<>() {
      @Override
      public Validation<Seq<Fault>, T> parse(String text) {
        return text.length() > CellText.MOST_CHARACTERS
            ? Fault.of("cell.long", text, text.length(), CellText.MOST_CHARACTERS).invalid()
            : format.parse(text);
      }

      @Override
      public String print(T value) {
        return format.print(value);
      }
    };
  }
}
