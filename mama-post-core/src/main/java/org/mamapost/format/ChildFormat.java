package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.person.Child;
import org.mamapost.person.ChildTies;
import org.mamapost.person.Household;
import org.mamapost.person.ParentsState;
import org.mamapost.person.Relation;
import org.mamapost.person.Upbringing;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** One child: the day of birth, and in brackets what is said of that child alone. */
final class ChildFormat {

  private static final Vocabulary<Named> TERMS = Vocabulary.of(Stream.<Named[]>of(
      Relation.values(), Household.values(), ParentsState.values(), Upbringing.values()).flatMap(Stream::of).toList());
  private static final String OPEN = "(";
  private static final String CLOSE = ")";

  private ChildFormat() {}

  /** Reads the compact text of one child. */
  static Validation<Seq<Fault>, Child> parse(String text) {
    int open = text.indexOf(OPEN);
    if (open < 0) {
      return Formats.DATE.parse(text).map(Child::new);
    }
    if (!text.endsWith(CLOSE)) {
      return Fault.of("children.form", text).invalid();
    }
    Validation<Seq<Fault>, LocalDate> born = Formats.DATE.parse(text.substring(0, open));
    Validation<Seq<Fault>, ChildTies> ties = ties(text.substring(open + 1, text.length() - CLOSE.length()));
    return born.combine(ties).ap(Child::new).mapError(faults -> faults.flatMap(part -> part));
  }

  private static Validation<Seq<Fault>, ChildTies> ties(String said) {
    return Validation.sequence(Vector.of(ChildrenFormat.AND.split(said, -1)).map(ChildFormat::term))
        .flatMap(terms -> together(terms.asJava()));
  }

  private static Validation<Seq<Fault>, Named> term(String name) {
    return Relation.VOCABULARY.find(name).map(Named.class::cast).or(() -> TERMS.find(name))
        .map(Validation::<Seq<Fault>, Named>valid)
        .orElseGet(() -> Fault.unknownTerm(name, TERMS).invalid());
  }

  private static Validation<Seq<Fault>, ChildTies> together(List<Named> terms) {
    ChildTies ties = ChildTies.unknown();
    for (Named term : terms) {
      Either<Fault, ChildTies> more = with(ties, term);
      if (more.isLeft()) {
        return more.getLeft().invalid();
      }
      ties = more.get();
    }
    return Validation.valid(ties);
  }

  private static Either<Fault, ChildTies> with(ChildTies ties, Named term) {
    Optional<ChildTies> more = Optional.empty();
    if (term instanceof Relation relation && ties.relation().isUnknown()) {
      more = Optional.of(ties.with(relation));
    } else if (term instanceof Household household && ties.household().isUnknown()) {
      more = Optional.of(ties.with(household));
    } else if (term instanceof ParentsState parents && ties.parents().isUnknown()) {
      more = Optional.of(ties.with(parents));
    } else if (term instanceof Upbringing upbringing && ties.upbringing().isUnknown()) {
      more = Optional.of(ties.with(upbringing));
    }
    return more.<Either<Fault, ChildTies>>map(Either::right)
        .orElseGet(() -> Either.left(Fault.of("children.twice", term.chinese())));
  }
}
