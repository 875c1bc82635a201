package org.mamapost.examples.cli.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.compare.Difference;
import org.mamapost.compare.PolicyDiff;
import org.mamapost.compare.Side;
import org.mamapost.examples.cli.table.Table;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;

/**
 * Everything of which two policies do not say the same.
 *
 * @param language the language of what is not a document's own words
 */
public record DiffTable(Language language) {

  /** A row for each difference, with what each side says and the words it rests on. */
  public Table of(PolicyDiff diff) {
    return new Table(
        Words.say("diff.title", Words.policy(diff.left(), language), Words.policy(diff.right(), language)),
        Words.say("diff.about", diff.differences().size()),
        Stream.of("code", "aspect", "name", "left", "right", "leftBasis", "rightBasis").map(Words::column).toList(),
        diff.differences().stream().map(this::row).toList());
  }

  private List<String> row(Difference difference) {
    return List.of(
        difference.code(),
        difference.aspect().in(language),
        difference.name().in(language),
        says(difference.left()),
        says(difference.right()),
        basis(difference.left()),
        basis(difference.right()));
  }

  private String says(Optional<Side> side) {
    return side.map(said -> said.says()).orElseGet(() -> Words.say("not-said")).render(language);
  }

  private static String basis(Optional<Side> side) {
    return side.stream().flatMap(said -> said.citations().stream()).map(Citation::toString)
        .collect(Collectors.joining("; "));
  }
}
