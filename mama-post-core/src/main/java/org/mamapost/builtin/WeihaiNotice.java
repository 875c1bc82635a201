package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.fact.Stated;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.time.DateRange;

/** Weihai's notice of ten measures to promote the mama post, 威人社字〔2025〕6号, and its text as issued. */
public final class WeihaiNotice {

  /** 威海市, whose notice it is. */
  static final Region REGION = Region.of("371000");

  /** From the day that the notice bears, with no last day: it states neither another first day nor an end. */
  static final DateRange IN_FORCE = DateRange.startingOn(LocalDate.of(2025, 4, 21));

  private static final Document DOCUMENT = new Document(
      "威人社字〔2025〕6号",
      "关于印发《关于推行“妈妈岗”就业模式的十条措施》的通知",
      List.of("威海市人力资源和社会保障局", "威海市妇女联合会"),
      Stated.of(LocalDate.of(2025, 4, 21)));

  private static final String WORDS = text().replaceAll("\\s", "");

  private WeihaiNotice() {}

  /** Its number, title, issuers and date. */
  public static Document document() {
    return DOCUMENT;
  }

  /**
   * The notice and its annex, verbatim. Lines break where the printed pages break them, and a table stands cell by cell
   * from left to right, row by row; so compare with white space removed.
   *
   * @return the text, read anew at each call
   */
  public static String text() {
    return BundledText.read("weihai-2025-6-notice.txt");
  }

  /**
   * A citation of the notice.
   *
   * @param clause the clause, such as {@code 正文(三)} or {@code 附件二(二)·家政服务}
   * @param quote the words, verbatim, white space removed
   * @return the citation
   * @throws IllegalArgumentException if the quote is blank, or if the notice does not say it
   */
  public static Citation cite(String clause, String quote) {
    if (!WORDS.contains(quote)) {
      throw new IllegalArgumentException("the notice does not say “" + quote + "”");
    }
    return Citation.of(DOCUMENT, clause, quote);
  }
}
