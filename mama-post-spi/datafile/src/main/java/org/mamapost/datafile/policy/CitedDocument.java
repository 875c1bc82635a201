package org.mamapost.datafile.policy;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mamapost.datafile.fault.Fault;
import org.mamapost.datafile.form.Fields;
import org.mamapost.datafile.form.Form;
import org.mamapost.datafile.form.ListForm;
import org.mamapost.datafile.form.Section;
import org.mamapost.datafile.form.TextForm;
import org.mamapost.fact.Stated;
import org.mamapost.source.Document;

/**
 * A document that a file cites, and how well its words are known unless a citation says otherwise.
 *
 * @param document the document
 * @param words how well its words are known; empty where it leaves that to each citation
 */
record CitedDocument(Document document, Optional<Known> words) {

  static final Form<CitedDocument> FORM = Fields.of(Section.DOCUMENT, CitedDocument::read);

  private static Validation<Seq<Fault>, CitedDocument> read(Fields fields) {
    Supplier<Stated<String>> number = fields.must("number", TextForm.TEXT_OR_UNKNOWN);
    Supplier<String> title = fields.must("title", TextForm.READ);
    Supplier<List<String>> issuers = fields.must("issuers", new ListForm<>(TextForm.READ));
    Supplier<Stated<LocalDate>> dated = fields.must("dated", TextForm.DAY_OR_UNKNOWN);
    Supplier<Optional<Known>> words = Known.read(fields, Optional.empty());
    return fields.done(() -> new CitedDocument(
        new Document(number.get().value().orElseGet(title), title.get(), issuers.get(), dated.get()), words.get()));
  }

  /** Tells whether the document itself is at hand, so that a table can be copied from it. */
  boolean isAtHand() {
    return words.equals(Optional.of(Known.AT_HAND));
  }
}
