package org.mamapost.builtin;

import java.time.LocalDate;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;

/**
 * 山东省就业促进条例 as amended on 2016-03-30, and the articles of it that bear on the subsidies.
 *
 * <p>The text is that of the public collection LawRefBook/Laws of 2025-04-19; whether the regulation was amended after
 * 2016 is not known.
 */
public final class ShandongEmploymentRegulation {

  private static final Statute REGULATION = Statute.of("山东省就业促进条例", "山东省人民代表大会常务委员会",
      LocalDate.of(2016, 3, 30), "shandong-employment-regulation");

  private static final Citation LABOUR_CONTRACT = cite(
      "第四十四条",
      "就业困难人员在公益性岗位就业并订立劳动合同、缴纳社会保险费的，在劳动合同存续期间享受"
          + "基本养老保险、基本医疗保险、失业保险补贴以及适当的岗位补贴。");

  private ShandongEmploymentRegulation() {}

  /** Its title, issuer and the date of the amendment. */
  public static Document document() {
    return REGULATION.document();
  }

  /**
   * Articles 42 to 46, verbatim: who finds it hard to get work (就业困难人员), and the subsidies for them.
   *
   * @return the text
   */
  public static String articles42To46() {
    return REGULATION.text();
  }

  /**
   * A citation of the regulation.
   *
   * @param article the article, such as {@code 第四十六条}
   * @param quote the words, verbatim
   * @return the citation, which names the collection that carries the text
   * @throws IllegalArgumentException if the article is not bundled, or does not say so
   */
  public static Citation cite(String article, String quote) {
    return REGULATION.cite(article, quote);
  }

  /**
   * The sentence of article 44 that ties the subsidies of a public-welfare post to a labour contract (劳动合同) and to
   * social insurance paid. It speaks of people who find it hard to get work (就业困难人员).
   */
  public static Citation labourContract() {
    return LABOUR_CONTRACT;
  }
}
