package org.mamapost.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.catalogue.PostCell;
import org.mamapost.source.Citation;
import org.mamapost.text.Named;

/**
 * What the closed vocabularies have and the rows do not: terms that no row allows, and for each kind of employer those
 * that no row under its heading allows. The grid is each kind of employer with each single term of each other column.
 *
 * @param fit the catalogue with what suits its rows
 */
record CoverAnalysis(CatalogueFit fit) {

  /** How many terms of the columns stand in the grid beside the kinds of employer. */
  static int terms(List<Facet> facets) {
    return columns(facets).mapToInt(facet -> facet.terms().size()).sum();
  }

  private static Stream<Facet> columns(List<Facet> facets) {
    return facets.stream().filter(facet -> facet.cell() != PostCell.EMPLOYER);
  }

  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    columns(fit.facets()).forEach(facet -> facet.terms().stream()
        .filter(term -> satisfiable(fit.rows()).stream().noneMatch(row -> row.allows(facet, term)))
        .forEach(term -> remarks.add(unused(facet.cell(), term))));
    unusedTimes().forEach(kind -> remarks.add(unused(PostCell.TIME_AND_PLACE, kind)));
    Arrays.stream(CareStage.values()).filter(stage -> fit.catalogue().row(stage).isEmpty())
        .forEach(stage -> remarks.add(unused(PostCell.CARE_STAGE, stage)));
    for (EmployerKind kind : EmployerKind.values()) {
      List<RowFit> headed = satisfiable(fit.byEmployer()).stream()
          .filter(row -> row.row().group().employers().contains(kind)).toList();
      if (headed.isEmpty()) {
        remarks.add(unused(PostCell.EMPLOYER, kind));
      } else {
        columns(fit.facets()).forEach(facet -> uncovered(kind, facet, headed).ifPresent(remarks::add));
      }
    }
    return remarks;
  }

  private static List<RowFit> satisfiable(List<RowFit> rows) {
    return rows.stream().filter(RowFit::isSatisfiable).toList();
  }

  // An arrangement is allowed by a row; what a row asks for beside it is printed or not.
  private Stream<TimeKind> unusedTimes() {
    Set<Named> arrangements = columns(fit.facets()).flatMap(facet -> facet.terms().stream())
        .collect(Collectors.toSet());
    Set<TimeKind> printed = fit.rows().stream()
        .flatMap(row -> row.row().time().meaning().terms().stream()).map(TimeKind::of).collect(Collectors.toSet());
    return Arrays.stream(TimeKind.values()).filter(kind -> !printed.contains(kind) && !arrangements.contains(kind));
  }

  private Remark unused(PostCell cell, Named term) {
    return Remark.of(RemarkKind.TERM_UNUSED, List.of(Subject.of(term)),
        Words.say("term-unused", cell, Subject.of(term)),
            Stream.concat(Stream.of(fit.catalogue().standing()), fit.rows().stream().map(row -> cited(row, cell)))
                .toList())
        .in(List.of(cell));
  }

  private Optional<Remark> uncovered(EmployerKind kind, Facet facet, List<RowFit> headed) {
    List<Named> missing = facet.terms().stream()
        .filter(term -> headed.stream().noneMatch(row -> row.allows(facet, term))).toList();
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Remark.of(RemarkKind.EMPLOYER_UNCOVERED,
            Stream.concat(Stream.of(Subject.of(kind)), missing.stream().map(Subject::of)).toList(),
            Words.say("employer-uncovered", kind, facet.cell(), Words.listed(missing)),
            headed.stream().flatMap(row -> Stream.of(row.row().group().citation(), facet.cited().apply(row.row())))
                .toList())
        .in(List.of(facet.cell())));
  }

  private static Citation cited(RowFit row, PostCell cell) {
    return switch (cell) {
      case POST_TYPE, CARE_STAGE -> row.row().printedName();
      case EMPLOYER -> row.row().group().citation();
      case TIME_AND_PLACE -> row.row().timeAndPlace();
      case PAY -> row.row().pay().citation();
      case INSURANCE -> row.row().insurance().citation();
      case CONTRACT -> row.row().contract().citation();
      case SKILLS -> row.row().skills().citation();
    };
  }
}
