package org.mamapost.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Finding;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.fact.Stated;
import org.mamapost.post.MamaPost;
import org.mamapost.validation.PostValidator;

/**
 * What suits one row, facet by facet.
 *
 * @param row the row
 * @param facets the facets
 * @param suits for each facet the options that suit the row, by number
 * @param plain those of them of which the check says nothing at all, not even a warning
 */
record RowFit(CatalogueRow row, List<Facet> facets, List<BitSet> suits, List<BitSet> plain) {

  static RowFit of(CatalogueRow row, List<Facet> facets, PostValidator validator, LocalDate date) {
    Check check = new Check(row, validator, date);
    // What suits elsewhere is no part of what is asked, and the check is soonest done with it.
    MamaPost base = declaring(silent(), row);
    for (Facet facet : facets) {
      base = check.suiting(facet, base);
    }
    List<BitSet> suits = new ArrayList<>();
    List<BitSet> plain = new ArrayList<>();
    for (Facet facet : facets) {
      BitSet suiting = new BitSet();
      BitSet unremarked = new BitSet();
      for (int i = 0; i < facet.options().size(); i++) {
        List<Finding> found = check.findings(facet, facet.options().get(i).said().apply(base));
        suiting.set(i, suits(found));
        unremarked.set(i, found.isEmpty());
      }
      suits.add(suiting);
      plain.add(unremarked);
    }
    return new RowFit(row, facets, suits, plain);
  }

  private static MamaPost silent() {
    return MamaPost.builder().id("example").build();
  }

  private static boolean suits(List<Finding> found) {
    return found.stream().noneMatch(Finding::keepsFromConforming);
  }

  /** The real check of a post against the row. */
  private record Check(CatalogueRow row, PostValidator validator, LocalDate date) {

    List<Finding> findings(Facet facet, MamaPost post) {
      return validator.validate(post, date).getFindings().stream()
          .filter(finding -> facet.rules().test(finding.rule()))
          .filter(finding -> finding.row().equals(Optional.of(row.key())))
          .toList();
    }

    MamaPost suiting(Facet facet, MamaPost base) {
      return facet.options().stream()
          .map(option -> option.said().apply(base))
          .filter(post -> suits(findings(facet, post)))
          .findFirst()
          .orElse(base);
    }
  }

  /** A post that declares the row and no other. */
  static MamaPost declaring(MamaPost post, CatalogueRow row) {
    return post.toBuilder()
        .postType(row.postType().map(Stated::of).orElse(Stated.none()))
        .careStage(row.careStage().map(Stated::of).orElse(Stated.none()))
        .build();
  }

  /** The facets of which nothing suits both rows; with the row itself, those of which nothing suits it. */
  List<Facet> facetsApart(RowFit other) {
    List<Facet> apart = new ArrayList<>();
    for (int i = 0; i < facets.size(); i++) {
      if (both(suits.get(i), other.suits.get(i)).isEmpty()) {
        apart.add(facets.get(i));
      }
    }
    return apart;
  }

  boolean isSatisfiable() {
    return facetsApart(this).isEmpty();
  }

  /** Tells whether every post that satisfies this row satisfies the other. */
  boolean isWithin(RowFit other) {
    for (int i = 0; i < facets.size(); i++) {
      BitSet outside = (BitSet) suits.get(i).clone();
      outside.andNot(other.suits.get(i));
      if (!outside.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** A post whose every facet suits both rows, in what a post would soonest say; empty if the rows are apart. */
  Optional<MamaPost> example(RowFit other) {
    if (!facetsApart(other).isEmpty()) {
      return Optional.empty();
    }
    MamaPost post = silent().toBuilder().postType(Stated.none()).careStage(Stated.none()).build();
    for (int i = 0; i < facets.size(); i++) {
      List<BitSet> best = List.of(both(plain.get(i), other.plain.get(i)), both(plain.get(i), other.suits.get(i)),
          both(suits.get(i), other.suits.get(i)));
      int option = best.stream().filter(some -> !some.isEmpty()).findFirst().orElseThrow().nextSetBit(0);
      post = facets.get(i).options().get(option).said().apply(post);
    }
    return Optional.of(post);
  }

  /** Tells whether some post of the row says this term and no other in the facet. */
  boolean allows(Facet facet, Object term) {
    int place = facets.indexOf(facet);
    return suits.get(place).stream()
        .anyMatch(option -> facet.options().get(option).term().equals(Optional.of(term)));
  }

  private static BitSet both(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both;
  }
}
