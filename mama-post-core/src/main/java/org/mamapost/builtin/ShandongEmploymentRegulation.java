package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.fact.Stated;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.EvidenceGrade;

/**
 * 山东省就业促进条例 as amended on 2016-03-30, and the article of it that bears on the public-welfare posts.
 *
 * <p>The text is that of the public collection LawRefBook/Laws of 2025-04-19; whether the regulation was amended after
 * 2016 is not known.
 */
public final class ShandongEmploymentRegulation {

  private static final Document DOCUMENT = new Document(
      "山东省就业促进条例",
      "山东省就业促进条例",
      List.of("山东省人民代表大会常务委员会"),
      Stated.of(LocalDate.of(2016, 3, 30)));

  private static final Citation LABOUR_CONTRACT = new Citation(
      DOCUMENT,
      "第四十四条",
      "就业困难人员在公益性岗位就业并订立劳动合同、缴纳社会保险费的，在劳动合同存续期间享受"
          + "基本养老保险、基本医疗保险、失业保险补贴以及适当的岗位补贴。",
      EvidenceGrade.OFFICIAL,
      Stated.of("LawRefBook/Laws (2025-04-19)"));

  private ShandongEmploymentRegulation() {}

  /** Its title, issuer and the date of the amendment. */
  public static Document document() {
    return DOCUMENT;
  }

  /**
   * Article 44, verbatim: public-welfare posts for people who find it hard to get work.
   *
   * @return the text, read anew at each call
   */
  public static String article44() {
    return BundledText.read("shandong-employment-regulation-44.txt");
  }

  /**
   * The sentence of article 44 that ties the subsidies of a public-welfare post to a labour contract (劳动合同) and to
   * social insurance paid. It speaks of people who find it hard to get work (就业困难人员).
   */
  public static Citation labourContract() {
    return LABOUR_CONTRACT;
  }
}
