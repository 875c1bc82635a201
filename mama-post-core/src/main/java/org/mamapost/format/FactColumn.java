package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import org.mamapost.fact.Stated;
import org.mamapost.person.Fact;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;

/** One fact and the format of its values. */
record FactColumn<T>(FactKey<T> key, CellFormat<T> format) {

  static <T> FactColumn<T> of(FactKey<T> key) {
    return new FactColumn<>(key, FactFormats.of(key).guarded());
  }

  void read(String cell, Stated<String> source, Facts.Builder facts, List<FactProblem> problems) {
    Validation<Seq<Fault>, Stated<T>> value = format.parseStated(cell);
    if (value.isValid()) {
      facts.with(new Fact<>(key, value.get(), source));
    } else {
      value.getError().forEach(fault -> problems.add(fault.in(key)));
    }
  }

  String print(Facts facts) {
    return format.printStated(facts.value(key));
  }
}
