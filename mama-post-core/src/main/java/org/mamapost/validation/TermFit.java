package org.mamapost.validation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.catalogue.AllowedTerms;
import org.mamapost.catalogue.AllowedTerms.Joining;
import org.mamapost.fact.Choice;
import org.mamapost.interpretation.CommercialCoverOnTop;
import org.mamapost.interpretation.OrBetweenTerms;
import org.mamapost.interpretation.Reading;
import org.mamapost.interpretation.Readings;
import org.mamapost.interpretation.SideBySideTerms;

/**
 * Whether what a post offers suits what a cell allows, under a policy's readings.
 *
 * @param allowed what the cell allows
 * @param terms how the column's terms satisfy each other
 * @param readings the policy's readings
 */
record TermFit<T extends Enum<T>>(AllowedTerms<T> allowed, TermReading<T> terms, Readings readings) {

  /** Each alternative has to suit: the employer may pick any of them. */
  boolean suits(Choice<T> offered) {
    return offered.alternatives().stream().allMatch(this::suits);
  }

  private boolean suits(Set<T> together) {
    return suitsAsItIs(together) || suitsWithoutTop(together)
        && readings.of(CommercialCoverOnTop.class) == CommercialCoverOnTop.CONFORMS;
  }

  private boolean suitsWithoutTop(Set<T> together) {
    return suitsAsItIs(terms.withoutTop(together));
  }

  private boolean suitsAsItIs(Set<T> together) {
    return switch (allowed.joining()) {
      case NOTHING_SAID -> true;
      case ALONE -> each(together, this::allowedByAny);
      case OR -> readings.of(OrBetweenTerms.class) == OrBetweenTerms.ANY
          ? each(together, this::allowedByAny)
          : allowed.terms().stream().anyMatch(one -> each(together, term -> meets(term, one)));
      case SIDE_BY_SIDE -> each(together, this::allowedByAny)
          && (readings.of(SideBySideTerms.class) == SideBySideTerms.ALTERNATIVES || coversAll(together));
    };
  }

  private boolean each(Set<T> together, Predicate<T> test) {
    return together.stream().allMatch(test);
  }

  private boolean coversAll(Set<T> together) {
    return allowed.terms().stream().allMatch(one -> together.stream().anyMatch(term -> meets(term, one)));
  }

  private boolean allowedByAny(T term) {
    return allowed.terms().stream().anyMatch(one -> meets(term, one));
  }

  private boolean meets(T offered, T one) {
    return offered == one || terms.satisfies(offered, one, readings);
  }

  /** The nearest offer that suits: what suits is kept, what does not is dropped, and only then is it replaced. */
  Choice<T> nearest(Choice<T> offered) {
    List<Set<T>> kept = new ArrayList<>();
    for (Set<T> together : offered.alternatives()) {
      Stream.of(together, trimmed(together), allowed(together))
          .filter(better -> !better.isEmpty() && suits(better))
          .findFirst()
          .ifPresent(kept::add);
    }
    return kept.isEmpty() ? first() : Choice.ofAlternatives(kept);
  }

  private Set<T> trimmed(Set<T> together) {
    Set<T> top = new LinkedHashSet<>(together);
    top.removeAll(terms.withoutTop(together));
    Set<T> rest = allowed(together);
    rest.addAll(top);
    return rest;
  }

  private Set<T> allowed(Set<T> together) {
    return together.stream().filter(this::allowedByAny).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What the cell prints first; everything it prints, where all of it is asked for together. */
  Choice<T> first() {
    boolean all = allowed.joining() == Joining.SIDE_BY_SIDE
        && readings.of(SideBySideTerms.class) == SideBySideTerms.ALL_TOGETHER;
    return Choice.together(all ? EnumSet.copyOf(allowed.terms()) : Set.of(allowed.terms().get(0)));
  }

  /** The readings that decide that an offer does not suit. */
  List<Reading> deciding(Choice<T> offered) {
    List<Reading> questions = new ArrayList<>(terms.questions(readings));
    if (allowed.joining() == Joining.OR) {
      questions.add(readings.of(OrBetweenTerms.class));
    }
    if (allowed.joining() == Joining.SIDE_BY_SIDE) {
      questions.add(readings.of(SideBySideTerms.class));
    }
    return new Deciding(readings, other -> new TermFit<>(allowed, terms, other).suits(offered)).among(questions);
  }
}
