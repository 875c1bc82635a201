package org.mamapost.source;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.mamapost.fact.Stated;
import org.mamapost.text.Language;
import org.mamapost.text.Message;

/**
 * The words an answer rests on, and where they stand.
 *
 * @param document the document
 * @param clause the clause as people cite it, such as {@code 正文(三)} or {@code 附件二(二)·家政服务}; unknown where it was not
 *     found, none where the document has no clauses
 * @param quote the words themselves, verbatim, white space apart
 * @param grade how well the words are known
 * @param carrier who carries the words, where the document itself was not at hand
 * @param lastVerified the last day as of which the words are known to stand so, by whoever carries them; of a law text
 *     that a dated collection carries, the day of the collection; unknown where nobody noted a day
 */
public record Citation(Document document, Stated<String> clause, String quote, EvidenceGrade grade,
    Stated<String> carrier, Stated<LocalDate> lastVerified) implements Serializable {

  /**
   * Checks that there is a quote, and a carrier where the document itself was not at hand.
   *
   * @throws IllegalArgumentException if the quote is blank, or if a secondary citation names no carrier
   */
  public Citation {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(grade, "grade");
    Objects.requireNonNull(lastVerified, "lastVerified");
    if (quote.isBlank()) {
      throw new IllegalArgumentException("a citation of " + document.number() + " " + clause + " quotes nothing");
    }
    if (grade == EvidenceGrade.PRESS && carrier.value().isEmpty()) {
      throw new IllegalArgumentException("a secondary citation of " + document.number() + " names no carrier");
    }
  }

  /**
   * A citation of which nobody noted when its words were last verified.
   *
   * @param document the document
   * @param clause the clause as people cite it
   * @param quote the words, verbatim
   * @param grade how well the words are known
   * @param carrier who carries the words, where the document itself was not at hand
   * @throws IllegalArgumentException if the quote is blank, or if a secondary citation names no carrier
   */
  public Citation(Document document, String clause, String quote, EvidenceGrade grade, Stated<String> carrier) {
    this(document, Stated.of(clause), quote, grade, carrier, Stated.unknown());
  }

  /**
   * A citation of a document that is at hand.
   *
   * @param document the document
   * @param clause the clause
   * @param quote the words, verbatim
   * @return the citation
   */
  public static Citation of(Document document, String clause, String quote) {
    return new Citation(document, clause, quote, EvidenceGrade.DOCUMENT, Stated.none());
  }

  /**
   * A citation of which nobody found the clause, so that none poses as one.
   *
   * @param document the document
   * @param quote the words, verbatim
   * @param grade how well the words are known
   * @param carrier who carries the words, where the document itself was not at hand
   * @return the citation
   * @throws IllegalArgumentException if the quote is blank, or if a secondary citation names no carrier
   */
  public static Citation withoutClause(
      Document document, String quote, EvidenceGrade grade, Stated<String> carrier) {
    return new Citation(document, Stated.unknown(), quote, grade, carrier, Stated.unknown());
  }

  /** The clause as people read it: its name, or that it is not known, or that there is none. */
  public Message place() {
    return clause.fold(
        () -> Message.of("clause.unknown", "（条款未知）", "(clause not known)"),
        () -> Message.of("clause.none", "（不分条款）", "(no clauses)"),
        known -> Message.of("clause", "{0}", "{0}", known));
  }

  /**
   * This citation with the day as of which its words are known to stand so.
   *
   * @param day the day, such as that of the collection that carries the text
   * @return a new citation
   */
  public Citation lastVerifiedOn(LocalDate day) {
    return new Citation(document, clause, quote, grade, carrier, Stated.of(day));
  }

  /** Document number, clause and quote, such as {@code 威人社字〔2025〕6号 附件二(二)·家政服务“地点特定”}. */
  @Override
  public String toString() {
    return document.number() + " " + place().render(Language.CHINESE) + "“" + quote + "”";
  }
}
