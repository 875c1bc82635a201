package org.mamapost.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.PostCell;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.post.MamaPost;
import org.mamapost.post.WorkPlace;
import org.mamapost.source.Citation;
import org.mamapost.text.Named;

/** Every facet of a post that the columns of a catalogue look at. */
final class Facets {

  private Facets() {}

  static List<Facet> of(List<CatalogueRow> rows) {
    List<Facet> facets = new ArrayList<>(new TimeFacets(TellingHours.of(rows)).all());
    facets.add(column(PostCell.TIME_AND_PLACE, "place", row -> row.place().citation(), PlaceKind.values(),
        (post, kinds) -> post.workPlace(kinds.map(kind -> new WorkPlace(kind, Stated.unknown())))));
    facets.add(column(PostCell.PAY, "pay-method", row -> row.pay().citation(), PayMethod.values(),
        MamaPost.Builder::payMethod));
    facets.add(column(PostCell.INSURANCE, "insurance", row -> row.insurance().citation(), InsuranceType.values(),
        MamaPost.Builder::insurance));
    facets.add(column(PostCell.CONTRACT, "contract", row -> row.contract().citation(), ContractForm.values(),
        MamaPost.Builder::contract));
    facets.add(column(PostCell.SKILLS, "skills", row -> row.skills().citation(), SkillLevel.values(),
        MamaPost.Builder::skills));
    facets.add(employer());
    return List.copyOf(facets);
  }

  // A post may offer several alternatives; it suits a row just where each of them does, so one at a time is enough.
  private static <T extends Enum<T> & Named> Facet column(PostCell cell, String rule,
      Function<CatalogueRow, Citation> cited, T[] terms,
      BiFunction<MamaPost.Builder, Stated<Choice<T>>, MamaPost.Builder> saying) {
    Stream<Option> together = subsets(terms).stream().map(some -> new Option(
        some.size() == 1 ? Optional.of(some.iterator().next()) : Optional.empty(),
        post -> saying.apply(post.toBuilder(), Stated.of(Choice.together(some))).build()));
    Stream<Option> absent = Stream.of(Stated.<Choice<T>>none(), Stated.<Choice<T>>unknown())
        .map(none -> Option.of(post -> saying.apply(post.toBuilder(), none).build()));
    return Facet.of(cell, rule, cited, Stream.concat(together, absent));
  }

  /** Every set of terms that is not empty, the smallest first. */
  private static <T extends Enum<T>> List<Set<T>> subsets(T[] terms) {
    List<Set<T>> subsets = new ArrayList<>();
    for (int bits = 1; bits < 1 << terms.length; bits++) {
      Set<T> some = EnumSet.noneOf(terms[0].getDeclaringClass());
      for (T term : terms) {
        if ((bits & 1 << term.ordinal()) != 0) {
          some.add(term);
        }
      }
      subsets.add(some);
    }
    return subsets.stream().sorted(Comparator.comparingInt(Set::size)).toList();
  }

  private static Facet employer() {
    Stream<Option> kinds = Arrays.stream(EmployerKind.values())
        .map(kind -> Option.of(kind, by(Stated.of(kind))::apply));
    Stream<Option> absent = Stream.of(Stated.<EmployerKind>none(), Stated.<EmployerKind>unknown())
        .map(none -> Option.of(by(none)::apply));
    return Facet.of(PostCell.EMPLOYER, "employer-kind", row -> row.group().citation(), Stream.concat(kinds, absent));
  }

  private static Function<MamaPost, MamaPost> by(Stated<EmployerKind> kind) {
    return post -> post.toBuilder().employer(post.getEmployer().toBuilder().kind(kind).build()).build();
  }
}
