package org.mamapost.examples.cli.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.answer.Finding;
import org.mamapost.benefit.SchemeAnswer;
import org.mamapost.compare.Direction;
import org.mamapost.compare.PolicyAt;
import org.mamapost.compare.PostImpact;
import org.mamapost.compare.SchemeImpact;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.examples.cli.table.Table;
import org.mamapost.policy.Sum;
import org.mamapost.text.Language;
import org.mamapost.text.Message;

/** Whom a change of policy concerns, row by row as a file is read; who stays as he is is only counted. Used once. */
public final class ImpactTable {

  private final PolicyAt left;
  private final PolicyAt right;
  private final Language language;
  private final Map<Direction, Integer> counts = new EnumMap<>(Direction.class);
  private final List<List<String>> rows = new ArrayList<>();
  private int unreadable;

  /**
   * An empty table.
   *
   * @param left the policy before
   * @param right the policy after
   * @param language the language of what is not a document's own words
   */
  public ImpactTable(PolicyAt left, PolicyAt right, Language language) {
    this.left = left;
    this.right = right;
    this.language = language;
  }

  /** Takes a post. */
  public void add(PostImpact impact) {
    add(impact.left().getPostId(), "", impact.direction(), impact.left().getVerdict().in(language),
        impact.right().getVerdict().in(language), why(impact.gone(), impact.fresh()));
  }

  /** Takes what a change comes to for one scheme of a case. */
  public void add(String id, SchemeImpact impact) {
    add(id, impact.scheme().in(language), impact.direction(), said(impact.left()), said(impact.right()),
        basis(impact.direction() == Direction.LOSES ? impact.left() : impact.right()));
  }

  /** Takes a row that cannot be read. */
  public void add(Optional<String> id, List<Problem> problems) {
    unreadable++;
    rows.add(List.of(id.orElse("?"), "", render(Words.say("unreadable")), "", "",
        problems.stream().map(problem -> render(problem.line())).collect(Collectors.joining("; "))));
  }

  private void add(String id, String scheme, Direction direction, String before, String after, String why) {
    counts.merge(direction, 1, Integer::sum);
    if (direction != Direction.SAME) {
      rows.add(List.of(id, scheme, direction.in(language), before, after, why));
    }
  }

  /** The table of what was taken. */
  public Table table() {
    return new Table(
        Words.say("impact.title", Words.policy(left, language), Words.policy(right, language)),
        Words.say("impact.about", count(Direction.GAINS), count(Direction.LOSES), count(Direction.OTHERWISE),
            count(Direction.SAME), unreadable),
        Stream.of("id", "scheme", "direction", "left", "right", "why").map(Words::column).toList(), rows);
  }

  private int count(Direction direction) {
    return counts.getOrDefault(direction, 0);
  }

  private String why(List<Finding> gone, List<Finding> fresh) {
    return Stream.concat(
            gone.stream().map(finding -> Words.say("gone", finding.message(), finding.citations().get(0).toString())),
            fresh.stream().map(finding -> Words.say("fresh", finding.message(), finding.citations().get(0).toString())))
        .map(this::render).collect(Collectors.joining("; "));
  }

  private String said(Optional<SchemeAnswer> answer) {
    return answer.map(given -> given.answer().fold(
            refusal -> refusal.reason().in(language),
            due -> due.sum().map((Sum sum) -> sum.in(language)).orElseGet(() -> render(Words.say("due")))))
        .orElseGet(() -> render(Words.say("not-said")));
  }

  private static String basis(Optional<SchemeAnswer> answer) {
    return answer.map(given -> given.basis().toString()).orElse("");
  }

  private String render(Message message) {
    return message.render(language);
  }
}
