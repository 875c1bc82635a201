package org.mamapost.datafile.policy;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.mamapost.datafile.fault.Fault;
import org.mamapost.datafile.form.Declared;
import org.mamapost.datafile.form.Fields;
import org.mamapost.datafile.form.Form;
import org.mamapost.datafile.form.Section;
import org.mamapost.datafile.form.TextForm;
import org.mamapost.fact.Stated;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;

/** The documents of a policy, and how it cites them. */
final class Sources {

  private final Declared<CitedDocument> documents;
  private final Optional<CitedDocument> main;
  // Of a document without a grade the first citation alone is told of.
  private final Set<Document> ungraded = new HashSet<>();

  private Sources(Declared<CitedDocument> documents, Optional<CitedDocument> main) {
    this.documents = documents;
    this.main = main;
  }

  /** Reads the documents of a policy, and which of them it encodes. */
  static Sources read(Fields policy) {
    Declared<CitedDocument> documents =
        Declared.under(policy, "documents", TextForm.ID, id -> CitedDocument.FORM);
    Optional<CitedDocument> main = policy.may("document", documents.reference("unknown-document")).get();
    return new Sources(documents, main);
  }

  /** The document that the policy encodes; a citation that names no other is of it. */
  Optional<CitedDocument> main() {
    return main;
  }

  /** How a citation is written. */
  Form<Citation> citation() {
    return Fields.of(Section.CITATION, this::citation);
  }

  private Validation<Seq<Fault>, Citation> citation(Fields fields) {
    Supplier<Stated<String>> clause = fields.must("clause", TextForm.TEXT_OR_UNKNOWN);
    Supplier<String> quote = fields.must("quote", TextForm.READ);
    Optional<CitedDocument> named = fields.may("document", documents.reference("unknown-document")).get();
    Optional<CitedDocument> document = fields.has("document") ? named : main;
    Supplier<Optional<Known>> words = Known.read(fields, document.flatMap(CitedDocument::words));
    if (document.isEmpty()) {
      // It is not named, or it is faulty; either was said where it should have been right.
      fields.fail();
    } else if (fields.isSound() && words.get().isEmpty()) {
      fields.fail();
      if (ungraded.add(document.get().document())) {
        fields.add(Fault.of(fields.at(), "no-grade", document.get().document().number()));
      }
    }
    return fields.done(() -> new Citation(document.get().document(), clause.get(), quote.get(),
        words.get().orElseThrow().grade(), words.get().get().carrier(), words.get().get().lastVerified()));
  }
}
