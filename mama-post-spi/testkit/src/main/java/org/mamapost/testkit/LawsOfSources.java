package org.mamapost.testkit;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.testkit.arbitrary.Citations;

/** That what a policy rests on is a source, and not what stands where a source is to be put. */
abstract class LawsOfSources extends PolicyCases {

  /** What a template prints in the place of a year, which no document bears. */
  private static final String PLACEHOLDER = "〔0000〕";
  private static final Pattern NOT_KNOWN =
      Pattern.compile("(文号|条款)?(未知|不详|未见|未查到)|unknown|not known", Pattern.CASE_INSENSITIVE);

  LawsOfSources() {}

  /** See {@link Law}. */
  @Law(says = "No document bears a template's number 〔0000〕, and no word for “not known” stands as a number or "
          + "a clause.",
      restsOn = "docs/plugin-guide.md, What was not found: Document.byTitle, Citation.withoutClause",
      wrong = "an invented document in the name of a real city, or 条款不详 cited as if it were a clause")
  @Example
  public final void required_nothingStandsInForASource() {
    Breaches breaches = new Breaches();
    subject().policies().stream().flatMap(LawsOfSources::documents).distinct().forEach(document -> {
      breaches.unless(!document.number().contains(PLACEHOLDER), "a template's document: " + document);
      breaches.unless(isKnown(document.number()), "cite it by its title, Document.byTitle: " + document);
    });
    subject().policies().stream().flatMap(Citations::of).distinct().forEach(citation -> breaches.unless(
        citation.clause().value().filter(clause -> !isKnown(clause)).isEmpty(),
        "say that the clause is not known, Citation.withoutClause: " + citation));
    breaches.none();
  }

  private static Stream<Document> documents(RegionalPolicy policy) {
    return Stream.concat(Stream.of(policy.document()), Citations.of(policy).map(Citation::document));
  }

  private static boolean isKnown(String text) {
    return !NOT_KNOWN.matcher(text.strip()).matches();
  }
}
