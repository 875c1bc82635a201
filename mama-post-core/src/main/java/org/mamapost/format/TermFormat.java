package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** One term of a vocabulary, such as 企业. */
record TermFormat<T extends Named>(Vocabulary<T> vocabulary) implements CellFormat<T> {

  @Override
  public Validation<Seq<Fault>, T> parse(String text) {
    return vocabulary.find(text)
        .map(Validation::<Seq<Fault>, T>valid)
        .orElseGet(() -> Fault.unknownTerm(text.strip(), vocabulary).invalid());
  }

  @Override
  public String print(T term) {
    return term.chinese();
  }
}
