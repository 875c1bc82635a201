package org.mamapost.builtin;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mamapost.fact.Stated;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.time.DateRange;

/**
 * A law or regulation of which the articles that a policy cites are bundled, verbatim from the public collection
 * LawRefBook/Laws of 2025-04-19. Immutable and thread-safe.
 */
public final class Statute {

  /** The day of the collection, as of which its texts are known. */
  static final LocalDate COLLECTED = LocalDate.of(2025, 4, 19);

  private static final String COLLECTION = "LawRefBook/Laws (" + COLLECTED + ")";
  private static final Pattern HEAD = Pattern.compile("(?m)^(第[一二三四五六七八九十百千零]+条|附录)");

  private final Document document;
  private final LocalDate holdsFrom;
  private final String text;
  private final Map<String, String> articles;

  private Statute(Document document, LocalDate holdsFrom, String text) {
    this.document = document;
    this.holdsFrom = holdsFrom;
    this.text = text;
    this.articles = articles(text);
  }

  /**
   * A statute whose cited articles are bundled.
   *
   * @param title the title, which stands for a number as well
   * @param issuer who issued it
   * @param dated the date of the version that is bundled
   * @param resource the name of the bundled text
   * @return the statute
   */
  static Statute of(String title, String issuer, LocalDate dated, String resource) {
    return bundled(title, issuer, dated, "law/" + resource + ".txt", BundledText.class::getResourceAsStream);
  }

  /**
   * A statute whose cited articles a plugin bundles, verbatim from the same collection and in UTF-8: each article
   * begins a line with its number.
   *
   * <pre>{@code Statute.bundled(…, "law.txt", file -> OurLeave.class.getResourceAsStream(file))}</pre>
   *
   * @param title the title, which stands for a number as well
   * @param issuer who issued it
   * @param dated the date of the version that is bundled
   * @param file the name of the bundled text
   * @param open opens a file by its name, or gives null if there is none
   * @return the statute
   * @throws IllegalStateException if there is no such file, or no article in it
   */
  public static Statute bundled(
      String title, String issuer, LocalDate dated, String file, Function<String, InputStream> open) {
    String text = BundledText.read(file, open);
    if (!HEAD.matcher(text).find()) {
      throw new IllegalStateException("no article of " + title + " begins in its bundled text");
    }
    return new Statute(new Document(title, title, List.of(issuer), Stated.of(dated)), dated, text);
  }

  /** The same, of which the version that is bundled came into force on a later day than the one it bears. */
  Statute inForceFrom(LocalDate day) {
    return new Statute(document, day, text);
  }

  private static Map<String, String> articles(String text) {
    Map<String, String> articles = new LinkedHashMap<>();
    Matcher head = HEAD.matcher(text);
    String article = null;
    int start = 0;
    while (head.find()) {
      if (article != null) {
        articles.put(article, bare(text.substring(start, head.start())));
      }
      article = head.group();
      start = head.start();
    }
    articles.put(article, bare(text.substring(start)));
    return Map.copyOf(articles);
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  /** Its title, issuer and the date of the version that is bundled. */
  public Document document() {
    return document;
  }

  /**
   * The days on which the version that is bundled holds: from the day on which it says that it comes into force, else
   * from the day it bears. What an older version said on earlier days was not read.
   */
  public DateRange holds() {
    return DateRange.startingOn(holdsFrom);
  }

  /** The bundled articles, verbatim. */
  public String text() {
    return text;
  }

  /**
   * A citation of one article.
   *
   * @param article the article as it numbers itself, such as {@code 第七条} or {@code 附录}
   * @param quote the words, verbatim, white space apart
   * @return the citation, which names the collection that carries the text
   * @throws IllegalArgumentException if the article is not bundled, or does not say so
   */
  public Citation cite(String article, String quote) {
    return cite(article, article, quote);
  }

  /**
   * A citation of a part of an article.
   *
   * @param article the article as it numbers itself, such as {@code 附录}
   * @param clause the part as people cite it, such as {@code 附录三(四)}
   * @param quote the words, verbatim, white space apart
   * @return the citation, which names the collection that carries the text
   * @throws IllegalArgumentException if the article is not bundled, or does not say so
   */
  public Citation cite(String article, String clause, String quote) {
    String words = articles.get(article);
    if (words == null || !words.contains(bare(quote))) {
      throw new IllegalArgumentException(document + " " + article + " is not bundled with the words “" + quote + "”");
    }
    return new Citation(document, clause, quote, EvidenceGrade.OFFICIAL, Stated.of(COLLECTION))
        .lastVerifiedOn(COLLECTED);
  }

  /** The title. */
  @Override
  public String toString() {
    return document.toString();
  }
}
