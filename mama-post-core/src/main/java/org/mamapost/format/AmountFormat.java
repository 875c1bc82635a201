package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import org.mamapost.amount.Yuan;

/** An amount, such as 7800元, 1.2万元 or 7800 where the name of the fact gives the unit. */
final class AmountFormat implements CellFormat<Yuan> {

  @Override
  public Validation<Seq<Fault>, Yuan> parse(String text) {
    Cursor in = new Cursor(CellText.compact(text));
    Either<Fault, Yuan> amount = AmountReader.read(in, "");
    return amount.isRight() && !in.atEnd()
        ? Fault.of("amount.form", text.strip()).invalid()
        : amount.fold(Fault::invalid, Validation::valid);
  }

  @Override
  public String print(Yuan amount) {
    return amount.toString();
  }
}
