package org.mamapost.validation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mamapost.answer.Basis;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.PostCell;
import org.mamapost.catalogue.RowKey;
import org.mamapost.policy.PostRule;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.text.Named;

/** Holds a post against the rows it declares, or looks for rows it satisfies where it declares none. */
final class CatalogueCheck {

  // A row that fits needs as few changes as one of which nobody can tell, and is nearer.
  private static final Comparator<Compared> NEAREST_FIRST = Comparator
      .comparing(Compared::suits, Comparator.reverseOrder())
      .thenComparingInt(Compared::changes);

  // Of one rule the findings stay as the rule gives them; the rules run in the order of their ids.
  private static final Comparator<Finding> WITHIN_ROW = Comparator
      .comparingInt((Finding finding) -> finding.cell().map(PostCell::ordinal).orElse(-1))
      .thenComparing(Finding::rule);

  private final RegionalPolicy policy;
  private final Catalogue catalogue;
  private final RowCheck rows;
  private final boolean suggesting;

  CatalogueCheck(RegionalPolicy policy, Catalogue catalogue, boolean suggesting) {
    this.policy = policy;
    this.catalogue = catalogue;
    this.rows = new RowCheck(policy);
    this.suggesting = suggesting;
  }

  /** Fills the report, and answers with what was found. */
  List<Finding> check(MamaPost post, LocalDate date, ValidationReport.Builder report) {
    report.standing(catalogue.standing());
    List<Finding> whole = new ArrayList<>();
    List<CatalogueRow> declared = declaredRows(post, whole);
    for (Map.Entry<String, PostRule> own : new TreeMap<>(policy.postRules()).entrySet()) {
      whole.addAll(OwnRule.guarded(
          own.getKey(), catalogue.standing(), own.getValue()::modality,
          () -> own.getValue().check(post, policy, date)));
    }
    boolean declaresNone = post.getPostType().value().isEmpty() && post.getCareStage().value().isEmpty();
    List<Compared> compared = declaresNone || suggesting ? compareWithEmployerRows(post) : List.of();
    List<Finding> found = declaresNone
        ? judgeUndeclared(compared, whole, report)
        : judgeDeclared(post, declared, whole, report);
    compared.stream()
        .filter(row -> declaresNone ? !row.suits() : !declared.contains(row.row()))
        .sorted(NEAREST_FIRST)
        .map(Compared::asNearest)
        .forEach(report::addNearest);
    return found;
  }

  private List<CatalogueRow> declaredRows(MamaPost post, List<Finding> missing) {
    List<CatalogueRow> declared = new ArrayList<>(2);
    post.getCareStage().value().ifPresent(stage -> catalogue.row(stage).ifPresentOrElse(
        declared::add, () -> missing.add(notInCatalogue("care-stage", PostCell.CARE_STAGE, stage))));
    post.getPostType().value().ifPresent(type -> catalogue.row(type).ifPresentOrElse(
        declared::add, () -> missing.add(notInCatalogue("post-type", PostCell.POST_TYPE, type))));
    return declared;
  }

  private Finding notInCatalogue(String rule, PostCell cell, Serializable read) {
    return Finding.of(rule, Severity.ERROR)
        .cell(cell)
        .citing(catalogue.standing())
        .saying(Words.say(rule + ".not-in-catalogue", read))
        .build();
  }

  private List<Finding> judgeDeclared(
      MamaPost post, List<CatalogueRow> declared, List<Finding> whole, ValidationReport.Builder report) {
    List<Finding> found = new ArrayList<>(sorted(bound(whole)));
    for (CatalogueRow row : declared) {
      Compared held = new Compared(row, bound(rows.check(post, row)));
      found.addAll(sorted(held.findings()));
      report.addDeclaredRows(row.key());
      if (held.suits()) {
        report.addSatisfiedRows(row.key());
      }
    }
    report.addAllFindings(found).verdict(verdict(found));
    return found;
  }

  private List<Finding> judgeUndeclared(
      List<Compared> compared, List<Finding> whole, ValidationReport.Builder report) {
    List<Finding> found = new ArrayList<>(whole);
    List<RowKey> satisfied = compared.stream().filter(Compared::suits).map(row -> row.row().key()).toList();
    if (satisfied.isEmpty()) {
      found.add(noneSatisfied(compared));
    }
    report.addAllSatisfiedRows(satisfied).addAllFindings(sorted(bound(found))).verdict(verdict(found));
    return found;
  }

  private Finding noneSatisfied(List<Compared> compared) {
    List<Named> open = compared.stream()
        .filter(row -> !RowCheck.breaks(row.findings()))
        .<Named>map(row -> row.row().key())
        .toList();
    Optional<Compared> nearest = compared.stream().min(NEAREST_FIRST);
    Finding.Builder finding = Finding
        .of("post-type", open.isEmpty() ? Severity.ERROR : Severity.UNKNOWN)
        .cell(PostCell.POST_TYPE)
        .citing(open.isEmpty() && nearest.isPresent() ? nearest.get().row().printedName() : catalogue.standing());
    if (!open.isEmpty()) {
      return finding.saying(Words.say("undeclared.unknown", Words.listed(open))).build();
    }
    return nearest
        .map(row -> finding.saying(
            Words.say("undeclared.breaks", row.row().key(), row.changes(), Words.listed(row.whatToChange()))))
        .orElseGet(() -> finding.saying(Words.say("undeclared.no-rows")))
        .build();
  }

  private List<Compared> compareWithEmployerRows(MamaPost post) {
    return catalogue.employerRows().stream().map(row -> new Compared(row, bound(rows.check(post, row)))).toList();
  }

  // What is found against the catalogue binds as the catalogue does, unless its rule says otherwise; the law never
  // does.
  private List<Finding> bound(List<Finding> findings) {
    return findings.stream()
        .map(found -> found.basis() == Basis.CATALOGUE ? found.orBinding(catalogue.modality()) : found)
        .toList();
  }

  private static Verdict verdict(List<Finding> found) {
    if (RowCheck.breaks(found)) {
      return Verdict.BREAKS;
    }
    return RowCheck.isOpen(found) ? Verdict.UNDETERMINED : Verdict.CONFORMS;
  }

  private static List<Finding> sorted(List<Finding> findings) {
    return findings.stream().sorted(WITHIN_ROW).toList();
  }

  /** A row, and what was found when the post was held against it. */
  private record Compared(CatalogueRow row, List<Finding> findings) {

    boolean suits() {
      return !RowCheck.breaks(findings) && !RowCheck.isOpen(findings);
    }

    List<PostCell> cellsToChange() {
      return errors().flatMap(finding -> finding.cell().stream()).distinct().sorted().toList();
    }

    /** The cells to change, and one more thing where a rule of the policy's own refuses the post as a whole. */
    int changes() {
      return whatToChange().size();
    }

    List<Named> whatToChange() {
      List<Named> all = new ArrayList<>(cellsToChange());
      if (errors().anyMatch(finding -> finding.cell().isEmpty())) {
        all.add(Words.WHOLE_POST);
      }
      return all;
    }

    private Stream<Finding> errors() {
      return findings.stream().filter(finding -> RowCheck.decides(finding, Severity.ERROR));
    }

    NearestRow asNearest() {
      return new NearestRow(row.key(), cellsToChange(), sorted(findings).stream()
          .filter(finding -> RowCheck.decides(finding, Severity.ERROR) || RowCheck.decides(finding, Severity.UNKNOWN))
          .toList());
    }
  }
}
