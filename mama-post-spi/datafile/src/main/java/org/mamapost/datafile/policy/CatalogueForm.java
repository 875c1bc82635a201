package org.mamapost.datafile.policy;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.function.Supplier;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.catalogue.RowGroup;
import org.mamapost.datafile.fault.Fault;
import org.mamapost.datafile.form.Declared;
import org.mamapost.datafile.form.Fields;
import org.mamapost.datafile.form.Form;
import org.mamapost.datafile.form.ListForm;
import org.mamapost.datafile.form.Section;
import org.mamapost.datafile.form.TermForm;
import org.mamapost.datafile.form.TextForm;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.text.Named;

/** The catalogue, copied from the document that the policy encodes. */
final class CatalogueForm {

  private static final Form<Modality> MODALITY = TermForm.of(Modality.class);

  private final Sources sources;

  CatalogueForm(Sources sources) {
    this.sources = sources;
  }

  Form<Catalogue> form() {
    return Fields.of(Section.CATALOGUE, this::read);
  }

  private Validation<Seq<Fault>, Catalogue> read(Fields fields) {
    // Its rows say that they are the document's own words.
    sources.main().filter(document -> !document.isAtHand()).ifPresent(document ->
        fields.add(Fault.of(fields.at(), "catalogue-not-at-hand", document.document().number())));
    Supplier<Modality> modality = fields.must("modality", MODALITY);
    Supplier<Citation> standing = fields.must("standing", sources.citation());
    Declared<RowGroup> groups = Declared.under(fields, "groups", TextForm.ID, id -> group());
    RowForm row = new RowForm(sources.main().map(CitedDocument::document), groups, sources.citation());
    Supplier<List<CatalogueRow>> rows =
        fields.must("rows", new ListForm<>(row.form()).distinctBy(CatalogueRow::code));
    return fields.done(() -> Catalogue.of(modality.get(), standing.get(), rows.get()));
  }

  private Form<RowGroup> group() {
    return Fields.of(Section.GROUP, fields -> {
      Supplier<String> chinese = fields.must("chinese", TextForm.TEXT);
      Supplier<String> english = fields.must("english", TextForm.TEXT);
      Supplier<List<EmployerKind>> employers = fields.must("employers",
          new ListForm<>(new TermForm<>(EmployerKind.VOCABULARY)).distinctBy(Named::chinese));
      Supplier<Citation> cite = fields.must("cite", sources.citation());
      return fields.done(() -> new RowGroup(chinese.get(), english.get(), employers.get(), cite.get()));
    });
  }
}
