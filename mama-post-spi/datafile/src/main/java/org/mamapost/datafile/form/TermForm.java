package org.mamapost.datafile.form;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Arrays;
import java.util.Optional;
import org.mamapost.datafile.fault.Fault;
import org.mamapost.datafile.fault.Words;
import org.mamapost.datafile.tree.Node;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/**
 * A term of a closed vocabulary, by its Chinese or its English name.
 *
 * @param vocabulary the vocabulary
 */
public record TermForm<T extends Named>(Vocabulary<T> vocabulary) implements Form<T> {

  /** The constants of an enum that has no vocabulary of its own. */
  public static <T extends Enum<T> & Named> TermForm<T> of(Class<T> type) {
    return new TermForm<>(Vocabulary.of(Arrays.asList(type.getEnumConstants())));
  }

  @Override
  public Validation<Seq<Fault>, T> read(Node node) {
    return TextForm.TEXT.read(node).flatMap(text -> {
      Optional<T> term = vocabulary.find(text);
      return term.isPresent() ? Validation.valid(term.get()) : Fault.of(node.at(), "unknown-term", Words.shown(text),
          Words.list(vocabulary.terms()), Words.nearest(vocabulary.nearest(text))).invalid();
    });
  }
}
