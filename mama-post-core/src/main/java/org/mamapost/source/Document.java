package org.mamapost.source;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.mamapost.fact.Stated;

/**
 * A notice, a statute or a press report that others cite.
 *
 * @param number the document number as printed, such as {@code 威人社字〔2025〕6号}; the title where it has none, as a law, or
 *     where none was found
 * @param title the title as printed
 * @param issuers who issued it, in the order printed
 * @param dated the date it bears; unknown where it was not seen
 */
public record Document(String number, String title, List<String> issuers, Stated<LocalDate> dated)
    implements Serializable {

  /** Checks that nothing is missing. */
  public Document {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(title, "title");
    issuers = List.copyOf(issuers);
    Objects.requireNonNull(dated, "dated");
  }

  /**
   * A document that people cite by its title: a law, or a notice whose number was not found.
   *
   * @param title the title as printed
   * @param issuers who issued it, in the order printed
   * @param dated the date it bears; unknown where it was not seen
   * @return the document
   */
  public static Document byTitle(String title, List<String> issuers, Stated<LocalDate> dated) {
    return new Document(title, title, issuers, dated);
  }

  /** The document number, then the title in Chinese title marks. */
  @Override
  public String toString() {
    return number.equals(title) ? "《" + title + "》" : number + "《" + title + "》";
  }
}
