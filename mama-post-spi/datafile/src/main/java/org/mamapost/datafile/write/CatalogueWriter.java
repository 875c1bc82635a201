package org.mamapost.datafile.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mamapost.catalogue.AllowedTerms;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.Cell;
import org.mamapost.catalogue.PostType;
import org.mamapost.catalogue.RowGroup;
import org.mamapost.catalogue.TimeTerm;
import org.mamapost.datafile.policy.PostTypeForm;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.text.Named;

/** Writes a catalogue, row by row in the order of its cells. */
final class CatalogueWriter {

  private final YamlOut out;
  private final CitationWriter citations;
  private final Map<RowGroup, String> groups = new LinkedHashMap<>();

  CatalogueWriter(YamlOut out, CitationWriter citations) {
    this.out = out;
    this.citations = citations;
  }

  void write(Catalogue catalogue) {
    out.block("catalogue", () -> {
      out.text("modality", catalogue.modality().chinese());
      citations.cite("standing", catalogue.standing());
      catalogue.rows().forEach(row -> groups.computeIfAbsent(row.group(), this::id));
      out.block("groups", () -> groups.forEach((group, id) -> out.block(id, () -> {
        out.text("chinese", group.chinese());
        out.text("english", group.english());
        out.words("employers", group.employers().stream().map(Named::chinese).toList());
        citations.cite("cite", group.citation());
      })));
      out.each("rows", catalogue.rows(), this::row);
    });
  }

  private String id(RowGroup group) {
    String words = group.english().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String id = words.matches("[a-z].*") ? words : "group-" + (groups.size() + 1);
    return groups.containsValue(id) ? id + "-" + (groups.size() + 1) : id;
  }

  private void row(CatalogueRow row) {
    row.postType().ifPresent(this::type);
    row.careStage().ifPresent(stage -> out.text("stage", stage.chinese()));
    out.text("group", groups.get(row.group()));
    out.text("clause", row.clause());
    out.text("named", row.printedName().quote());
    row.stageAges().ifPresent(ages -> out.line("ages", () -> {
      out.text("says", ages.quote());
      out.text("from", Integer.toString(ages.meaning().from()));
      out.text("to", Integer.toString(ages.meaning().to()));
    }));
    out.text("time-and-place", row.timeAndPlace().quote());
    time(row.time());
    terms("place", row.place());
    terms("pay", row.pay());
    terms("insurance", row.insurance());
    terms("contract", row.contract());
    row.contractAgainst().ifPresent(higher -> citations.cite("contract-against", higher));
    terms("skills", row.skills());
    out.text("examples", row.examples().quote());
  }

  private void type(PostType type) {
    if (PostTypeForm.isKnown(type)) {
      out.text("type", type.code());
    } else {
      out.line("type", () -> {
        out.text("code", type.code());
        out.text("chinese", type.chinese());
        out.text("english", type.english());
      });
    }
  }

  private void time(Cell<CatalogueRow.TimeTerms> cell) {
    List<String> terms = cell.meaning().terms().stream().map(TimeTerm::chinese).toList();
    out.line("time", () -> {
      out.text("says", cell.quote());
      if (terms.size() == 1) {
        out.text("means", terms.get(0));
      } else {
        out.words("means", terms);
      }
    });
  }

  private <T extends Enum<T> & Named> void terms(String key, Cell<AllowedTerms<T>> cell) {
    List<String> terms = cell.meaning().terms().stream().map(Named::chinese).toList();
    out.line(key, () -> {
      out.text("says", cell.quote());
      switch (cell.meaning().joining()) {
        case NOTHING_SAID -> out.text("means", "nothing");
        case ALONE -> out.text("means", terms.get(0));
        case OR -> out.line("means", () -> out.words("any-of", terms));
        case SIDE_BY_SIDE -> out.line("means", () -> out.words("side-by-side", terms));
      }
    });
  }

  /** Every citation of a row, those that its cells share the clause and the document with first. */
  static Stream<Citation> cells(CatalogueRow row) {
    return Stream.concat(
        Stream.of(row.printedName(), row.timeAndPlace(), row.time().citation(), row.place().citation(),
            row.pay().citation(), row.insurance().citation(), row.contract().citation(), row.skills().citation(),
            row.examples()),
        row.stageAges().map(Cell::citation).stream());
  }

  /** The rows of which some cell is not the words of the policy's document, in the clause of the row. */
  static Stream<CatalogueRow> notCopied(Catalogue catalogue, Document main) {
    return catalogue.rows().stream()
        .filter(row -> !cells(row).allMatch(cell -> cell.equals(Citation.of(main, row.clause(), cell.quote()))));
  }
}
