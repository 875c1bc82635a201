package org.mamapost.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.PostCell;
import org.mamapost.post.MamaPost;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;
import org.mamapost.text.Named;

/**
 * How the rows of a catalogue lie to each other. A post may well be of a row by employer and of a care stage at once,
 * so that rows of the two classifications overlap is no remark, and that they do not is one.
 *
 * @param fit the catalogue with what suits its rows
 */
record RowAnalysis(CatalogueFit fit) {

  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    for (RowFit row : fit.rows()) {
      if (!row.isSatisfiable()) {
        remarks.add(unsatisfiable(row));
      }
    }
    remarks.addAll(within(satisfiable(fit.byStage())));
    remarks.addAll(within(satisfiable(fit.byEmployer())));
    remarks.addAll(between(satisfiable(fit.byStage()), satisfiable(fit.byEmployer())));
    remarks.addAll(between(satisfiable(fit.byEmployer()), satisfiable(fit.byStage())));
    return remarks;
  }

  private static List<RowFit> satisfiable(List<RowFit> rows) {
    return rows.stream().filter(RowFit::isSatisfiable).toList();
  }

  private static Remark unsatisfiable(RowFit row) {
    List<Facet> nothing = row.facetsApart(row);
    return Remark.of(RemarkKind.ROW_UNSATISFIABLE, List.of(Subject.of(row.row())),
            Words.say("row-unsatisfiable", row.row().key(), Words.listed(cells(nothing))),
            nothing.stream().map(facet -> facet.cited().apply(row.row())).toList())
        .in(cells(nothing));
  }

  private List<Remark> within(List<RowFit> rows) {
    List<Remark> remarks = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (RowFit other : rows.subList(i + 1, rows.size())) {
        overlap(rows.get(i), other).ifPresent(remarks::add);
      }
      masked(rows.get(i), rows).ifPresent(remarks::add);
    }
    return remarks;
  }

  private Optional<Remark> overlap(RowFit one, RowFit other) {
    return one.example(other).map(post -> {
      boolean shown = fit.isSatisfiedBy(post, one.row()) && fit.isSatisfiedBy(post, other.row());
      Remark remark = Remark.of(RemarkKind.ROW_OVERLAP, List.of(Subject.of(one.row()), Subject.of(other.row())),
          message(one.row(), other.row(), shown), names(List.of(one, other)));
      return shown ? remark.shownBy(post) : remark;
    });
  }

  private static Message message(CatalogueRow one, CatalogueRow other, boolean shown) {
    Message overlap = one.group().equals(other.group())
        ? Words.say("row-overlap", one.key(), other.key())
        : Words.say("row-overlap.headings", one.key(), other.key(), one.group(), other.group());
    return shown ? overlap : Words.say("row-overlap.own-rules", overlap);
  }

  private static Optional<Remark> masked(RowFit row, List<RowFit> rows) {
    List<RowFit> masking = rows.stream().filter(other -> other != row && row.isWithin(other)).toList();
    if (masking.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Remark.of(RemarkKind.ROW_MASKED, List.of(Subject.of(row.row())),
        Words.say("row-masked", row.row().key(), Words.listed(keys(masking))),
        names(Stream.concat(Stream.of(row), masking.stream()).toList())));
  }

  private static List<Remark> between(List<RowFit> rows, List<RowFit> others) {
    return others.isEmpty() ? List.of() : rows.stream()
        .filter(row -> others.stream().noneMatch(other -> row.facetsApart(other).isEmpty()))
        .map(row -> apart(row, others))
        .toList();
  }

  private static Remark apart(RowFit row, List<RowFit> others) {
    List<Message> why = others.stream()
        .map(other -> Words.say("row-apart.cells", other.row().key(), Words.listed(cells(row.facetsApart(other)))))
        .toList();
    return Remark.of(RemarkKind.ROW_APART, List.of(Subject.of(row.row())),
            Words.say(row.row().careStage().isPresent() ? "row-apart.stage" : "row-apart.employer",
                row.row().key(), Words.together(why)),
            others.stream()
                .flatMap(other -> row.facetsApart(other).stream()
                    .flatMap(facet -> Stream.of(facet.cited().apply(row.row()), facet.cited().apply(other.row()))))
                .toList())
        .in(others.stream().flatMap(other -> cells(row.facetsApart(other)).stream()).toList());
  }

  private static List<PostCell> cells(List<Facet> facets) {
    return facets.stream().map(Facet::cell).distinct().toList();
  }

  private static List<Named> keys(List<RowFit> rows) {
    return rows.stream().<Named>map(fit -> fit.row().key()).toList();
  }

  private static List<Citation> names(List<RowFit> rows) {
    Function<RowFit, Citation> printed = fit -> fit.row().printedName();
    return rows.stream().map(printed).toList();
  }
}
