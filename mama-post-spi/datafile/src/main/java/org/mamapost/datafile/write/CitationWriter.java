package org.mamapost.datafile.write;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mamapost.datafile.policy.Known;
import org.mamapost.fact.Stated;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.EvidenceGrade;

/** Writes the documents of a policy, and its citations by them. */
final class CitationWriter {

  /** The id of the document that the policy encodes. */
  static final String MAIN = "notice";

  private final YamlOut out;
  private final Document main;
  private final Map<Document, String> ids = new LinkedHashMap<>();
  private final Map<Document, Known> words = new LinkedHashMap<>();

  CitationWriter(YamlOut out, Document main) {
    this.out = out;
    this.main = main;
    ids.put(main, MAIN);
  }

  /** Takes a citation into account, before anything is written; the first of a document says how well it is known. */
  void foresee(Citation citation) {
    ids.computeIfAbsent(citation.document(), document -> "document-" + (ids.size() + 1));
    words.putIfAbsent(citation.document(), Known.of(citation));
  }

  /** Writes the documents. */
  void documents() {
    out.block("documents", () -> ids.forEach((document, id) -> out.block(id, () -> {
      out.text("number", document.number());
      out.text("title", document.title());
      out.words("issuers", document.issuers());
      out.text("dated", day(document.dated()));
      Optional.ofNullable(words.get(document)).ifPresent(this::known);
    })));
    out.text("document", MAIN);
  }

  /** Writes an entry that is a citation. */
  void cite(String key, Citation citation) {
    out.line(key, () -> {
      if (!citation.document().equals(main)) {
        out.text("document", ids.get(citation.document()));
      }
      out.text("clause", citation.clause().value().orElse("unknown"));
      out.text("quote", citation.quote());
      Known known = Known.of(citation);
      if (!known.equals(words.get(citation.document()))) {
        known(known);
      }
    });
  }

  private void known(Known known) {
    out.text("grade", known.grade().chinese());
    if (known.grade() != EvidenceGrade.DOCUMENT || !known.carrier().isNone()) {
      out.text("carrier", known.carrier().fold(() -> "unknown", () -> "none", carrier -> carrier));
    }
    if (!known.lastVerified().isUnknown()) {
      out.text("last-verified", day(known.lastVerified()));
    }
  }

  private static String day(Stated<LocalDate> day) {
    return day.fold(() -> "unknown", () -> "unknown", LocalDate::toString);
  }
}
