package org.mamapost.testkit;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.Scheme;
import org.mamapost.source.Citation;
import org.mamapost.testkit.arbitrary.Citations;
import org.mamapost.text.Language;
import org.mamapost.text.Named;

/** The words and numbers that a policy rests on. */
abstract class LawsOfWords extends LawsOfForce {

  LawsOfWords() {}

  /** See {@link Law}. */
  @Law(says = "Each citation names a document, a clause and words, and whoever carries words that were not seen.",
      restsOn = "never-rule: no number and no verdict without a citation; a secondary one names its carrier and grade",
      wrong = "an answer that nobody can look up")
  @Example
  public final void required_citationsAreWellFormed() {
    Breaches breaches = new Breaches();
    citations().forEach(citation -> {
      breaches.unless(isWritten(citation.document().number()), "no document number: " + citation);
      breaches.unless(isWritten(citation.document().title()), "no title: " + citation);
      breaches.unless(citation.clause().value().stream().allMatch(LawsOfWords::isWritten), "no clause: " + citation);
      breaches.unless(isWritten(citation.quote()), "a quote with blanks around it: " + citation);
      breaches.unless(citation.carrier().value().filter(String::isBlank).isEmpty(), "no carrier: " + citation);
    });
    breaches.none();
  }

  private Stream<Citation> citations() {
    return subject().policies().stream().flatMap(Citations::of).distinct();
  }

  private static boolean isWritten(String text) {
    return !text.isEmpty() && text.equals(text.strip()) && text.indexOf('\uFFFD') < 0;
  }

  /** See {@link Law}. */
  @Law(says = "Each quote of a document whose text was given stands in that text.",
      restsOn = "never-rule: a quote is verbatim, white space apart",
      wrong = "words that the document does not say, shown as its own",
      needs = Need.TEXT)
  @Example
  public final void optional_quotesStandInTheText() {
    Breaches breaches = new Breaches();
    subject().texts().forEach((document, text) -> {
      String bare = bare(text);
      citations().filter(citation -> citation.document().equals(document)).forEach(citation ->
          breaches.unless(bare.contains(bare(citation.quote())), "not in the text: " + citation));
    });
    breaches.none();
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  /** See {@link Law}. */
  @Law(says = "Each number of a value, a cell or a measure can be read in the words it rests on.",
      restsOn = "never-rule: no number without a citation whose quote contains that number",
      wrong = "an amount or an hour that no document gives")
  @Example
  public final void required_numbersAreReadInTheirQuotes() {
    Breaches breaches = new Breaches();
    subject().layers().forEach(layer -> {
      layer.parameters().forEach(parameter -> breaches.unless(
          Numbers.spells(parameter.citation().quote(), parameter.value()),
          parameter.key() + " is " + parameter.value() + ", which cannot be read in " + parameter.citation()));
      layer.measures().forEach(measure -> Stream.of(Language.values()).forEach(language -> breaches.unless(
          Numbers.in(measure.citation().quote()).containsAll(Numbers.in(measure.what().render(language))),
          measure.what().render(language) + " says a number that cannot be read in " + measure.citation())));
    });
    rows().forEach(row -> breaches.unless(Numbers.spells(row.time().quote(), cells(row)),
        row + " asks for " + cells(row) + ", which cannot be read in " + row.time().citation()));
    breaches.none();
  }

  // The terms name their hours as the annex prints them, and nothing else that is a number.
  private static String cells(CatalogueRow row) {
    return row.time().meaning().terms().stream().map(Named::chinese).filter(term -> term.matches(".*[0-9].*"))
        .collect(Collectors.joining("，"));
  }

  private Stream<CatalogueRow> rows() {
    return subject().policies().stream().flatMap(policy -> policy.catalogue().stream())
        .flatMap(catalogue -> catalogue.rows().stream()).distinct();
  }

  /** See {@link Law}. */
  @Law(says = "What people read has a Chinese name in Chinese and an English one in English.",
      restsOn = "docs/plugin-guide.md: nobody who asks for English ever reads Chinese",
      wrong = "a Chinese word in the middle of an English sentence, or the reverse")
  @Example
  public final void required_namesAreInBothLanguages() {
    Breaches breaches = new Breaches();
    names().forEach(name -> {
      breaches.unless(isHan(name.chinese()), "not Chinese: " + name.chinese());
      breaches.unless(!name.english().isBlank() && !isHan(name.english()), "not English: " + name.english());
    });
    breaches.none();
  }

  private Stream<Named> names() {
    Stream<Named> ofRows = rows().flatMap(row -> Stream.of(row.name(), row.group()));
    Stream<Named> ofLayers = subject().layers().stream().flatMap(layer -> Stream.of(
            layer.parameters().stream().<Named>map(Parameter::key),
            layer.schemes().stream().<Named>map(Scheme::key),
            layer.measures().stream().<Named>map(measure -> measure.key()))
        .flatMap(part -> part));
    return Stream.concat(ofRows, ofLayers).distinct();
  }

  private static boolean isHan(String text) {
    return text.codePoints().anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN);
  }

  /** See {@link Law}. */
  @Law(says = "A scheme whose basis only encourages (鼓励) or guides (引导) is no scheme.",
      restsOn = "never-rule: a rule that says 鼓励 never yields an entitlement",
      wrong = "money promised on a sentence that promises none",
      needs = Need.SCHEMES)
  @Example
  public final void optional_encouragementEntitlesNobody() {
    Breaches breaches = new Breaches();
    subject().policies().forEach(policy -> policy.schemes().forEach(scheme -> breaches.unless(
        !scheme.basis().quote().contains("鼓励") && !scheme.basis().quote().contains("引导"),
        scheme.key().code() + " entitles by " + scheme.basis())));
    breaches.none();
  }
}
