package org.mamapost.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.text.Message;
import org.mamapost.validation.PostValidator;

/**
 * A catalogue with what suits each of its rows.
 *
 * @param policy the policy it is part of
 * @param catalogue the catalogue
 * @param date the day as of which it is looked at
 * @param facets the facets that its columns look at
 * @param rows its rows by clause and code, in whatever order they are printed
 */
record CatalogueFit(
    RegionalPolicy policy, Catalogue catalogue, LocalDate date, List<Facet> facets, List<RowFit> rows) {

  static CatalogueFit of(RegionalPolicy policy, Catalogue catalogue, LocalDate date) {
    List<CatalogueRow> sorted = catalogue.rows().stream()
        .sorted(Comparator.comparing(CatalogueRow::clause).thenComparing(CatalogueRow::code)).toList();
    List<Facet> facets = Facets.of(sorted);
    PostValidator validator = PostValidator.under(policy);
    return new CatalogueFit(policy, catalogue, date, facets,
        sorted.stream().map(row -> RowFit.of(row, facets, validator, date)).toList());
  }

  /** The rows by employer. */
  List<RowFit> byEmployer() {
    return rows.stream().filter(fit -> fit.row().postType().isPresent()).toList();
  }

  /** The rows by care stage. */
  List<RowFit> byStage() {
    return rows.stream().filter(fit -> fit.row().careStage().isPresent()).toList();
  }

  /** Tells whether a post satisfies a row, by the whole check with the rules of the policy's own. */
  boolean isSatisfiedBy(MamaPost post, CatalogueRow row) {
    return PostValidator.under(policy).validate(RowFit.declaring(post, row), date)
        .getSatisfiedRows().contains(row.key());
  }

  List<Message> lookedAt() {
    int options = facets.stream().mapToInt(facet -> facet.options().size()).sum();
    return List.of(
        Words.say("looked-at.rows", byStage().size(), byEmployer().size(), date, facets.size(), options),
        Words.say("looked-at.grid", EmployerKind.values().length, CoverAnalysis.terms(facets)));
  }
}
