package org.mamapost.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.PostCell;
import org.mamapost.source.Citation;
import org.mamapost.text.Named;

/**
 * A part of a post that is checked by itself: whether it suits a row does not depend on any other part. So a post suits
 * a row just where each of its facets does.
 *
 * @param cell the column of the annex it belongs to
 * @param rules tells the ids of the rules that look at it
 * @param cited the words of a row that speak of it
 * @param options values, at least one of each sort that the rows tell apart; what a post would sooner say stands first
 */
record Facet(PostCell cell, Predicate<String> rules, Function<CatalogueRow, Citation> cited, List<Option> options) {

  Facet {
    options = List.copyOf(options);
  }

  /** The terms of its vocabulary, each once. */
  List<Named> terms() {
    return options.stream().map(Option::term).flatMap(Optional::stream).distinct().toList();
  }

  static Facet of(PostCell cell, String rule, Function<CatalogueRow, Citation> cited, Stream<Option> options) {
    return new Facet(cell, rule::equals, cited, options.toList());
  }
}
