package org.mamapost.datafile.policy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.mamapost.datafile.fault.Fault;
import org.mamapost.datafile.form.Fields;
import org.mamapost.datafile.form.Form;
import org.mamapost.datafile.form.TermForm;
import org.mamapost.datafile.form.TextForm;
import org.mamapost.fact.Stated;
import org.mamapost.source.Citation;
import org.mamapost.source.EvidenceGrade;

/**
 * How well words are known: said once of a document, and again of a citation where that is known otherwise.
 *
 * @param grade the grade
 * @param carrier who carries them, where the document was not at hand
 * @param lastVerified the last day as of which they are known to stand so
 */
public record Known(EvidenceGrade grade, Stated<String> carrier, Stated<LocalDate> lastVerified) {

  /** The words of a document that is at hand. */
  static final Known AT_HAND = new Known(EvidenceGrade.DOCUMENT, Stated.none(), Stated.unknown());

  private static final Form<EvidenceGrade> GRADE = TermForm.of(EvidenceGrade.class);

  /** How well the words of a citation are known. */
  public static Known of(Citation citation) {
    return new Known(citation.grade(), citation.carrier(), citation.lastVerified());
  }

  /**
   * Reads the keys that say so.
   *
   * @param fields of a document or a citation
   * @param fallback what the document says, for a citation
   * @return how well the words are known; empty where nobody says
   */
  static Supplier<Optional<Known>> read(Fields fields, Optional<Known> fallback) {
    Optional<EvidenceGrade> grade = fields.may("grade", GRADE).get();
    Optional<Stated<String>> carrier = fields.may("carrier", TextForm.STATED_TEXT).get();
    Optional<Stated<LocalDate>> verified = fields.may("last-verified", TextForm.DAY_OR_UNKNOWN).get();
    grade.ifPresent(own -> check(fields, own, carrier));
    // Another grade is another source: then nothing that is said of the document carries over.
    Optional<Known> document = fallback.filter(known -> grade.isEmpty());
    return () -> grade.or(() -> document.map(Known::grade)).map(known -> new Known(known,
        carrier.or(() -> document.map(Known::carrier)).orElse(Stated.none()),
        verified.or(() -> document.map(Known::lastVerified)).orElse(Stated.unknown())));
  }

  private static void check(Fields fields, EvidenceGrade grade, Optional<Stated<String>> carrier) {
    if (grade != EvidenceGrade.DOCUMENT && !fields.has("carrier")) {
      fields.add(Fault.of(fields.at(), "no-carrier", grade));
    }
    if (grade == EvidenceGrade.PRESS && carrier.filter(said -> said.value().isEmpty()).isPresent()) {
      fields.add(Fault.of(fields.node("carrier").orElseThrow().at(), "carrier-unnamed"));
    }
  }
}
