package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mamapost.fact.Choice;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/**
 * Terms of a vocabulary: 、 joins what holds together and binds tighter than 或, which offers alternatives. Terms side
 * by side, as the annex prints 基础技能特定技能, are alternatives too.
 */
final class ChoiceFormat<T extends Enum<T> & Named> implements CellFormat<Choice<T>> {

  private static final Pattern OR = Pattern.compile("或者?|\\bor\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern AND = Pattern.compile("[、,+&和]|\\band\\b", Pattern.CASE_INSENSITIVE);

  private final Vocabulary<T> vocabulary;
  // Most cells hold one term by the notice's own name, which then needs no further look.
  private final Map<String, Choice<T>> single;

  ChoiceFormat(Vocabulary<T> vocabulary) {
    this.vocabulary = vocabulary;
    this.single = vocabulary.terms().stream().collect(Collectors.toUnmodifiableMap(Named::chinese, Choice::of));
  }

  @Override
  public Validation<Seq<Fault>, Choice<T>> parse(String text) {
    Choice<T> known = single.get(text);
    return known != null ? Validation.valid(known)
        : Validation.sequence(Vector.of(OR.split(CellText.halfWidth(text), -1)).map(part -> alternatives(part, text)))
            .map(groups -> Choice.ofAlternatives(groups.toJavaStream().flatMap(List::stream).toList()));
  }

  private Validation<Seq<Fault>, List<List<T>>> alternatives(String part, String cell) {
    Optional<List<T>> sideBySide = vocabulary.cut(part);
    return sideBySide.isPresent()
        ? Validation.valid(sideBySide.get().stream().map(List::of).toList())
        : terms(part, cell, vocabulary).map(List::of);
  }

  /**
   * Reads terms joined by 、, each of them a single one.
   *
   * @param part the terms
   * @param cell the whole cell, for the message if there is nothing to read
   * @param vocabulary the terms there are
   */
  static <T extends Named> Validation<Seq<Fault>, List<T>> terms(String part, String cell, Vocabulary<T> vocabulary) {
    return Validation.sequence(Vector.of(AND.split(part, -1)).map(term -> term(term.strip(), cell, vocabulary)))
        .map(Seq::asJava);
  }

  private static <T extends Named> Validation<Seq<Fault>, T> term(String term, String cell, Vocabulary<T> vocabulary) {
    return term.isEmpty()
        ? Fault.of("term.missing", cell.strip()).allowing(vocabulary.terms()).invalid()
        : new TermFormat<>(vocabulary).parse(term);
  }

  @Override
  public String print(Choice<T> choice) {
    return choice.alternatives().stream()
        .map(terms -> terms.stream().map(Named::chinese).collect(Collectors.joining("、")))
        .collect(Collectors.joining("或"));
  }
}
