package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** Terms that all apply, joined by 、, such as the labels of a post. */
record SetFormat<T extends Enum<T> & Named>(Vocabulary<T> vocabulary) implements CellFormat<Set<T>> {

  @Override
  public Validation<Seq<Fault>, Set<T>> parse(String text) {
    Optional<List<T>> sideBySide = vocabulary.cut(text);
    return sideBySide.map(Validation::<Seq<Fault>, List<T>>valid)
        .orElseGet(() -> ChoiceFormat.terms(CellText.halfWidth(text), text, vocabulary))
        .map(terms -> Collections.unmodifiableSet(EnumSet.copyOf(terms)));
  }

  @Override
  public String print(Set<T> terms) {
    return terms.stream().sorted().map(Named::chinese).collect(Collectors.joining("、"));
  }
}
