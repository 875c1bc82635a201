package org.mamapost.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.PostCell;
import org.mamapost.format.PostColumn;
import org.mamapost.interpretation.Reading;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;

/** A post of a row of the annex, with some cells written otherwise, and what the check has to say of it. */
final class PostCheck {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

  private final Map<PostColumn, String> cells;
  private RegionalPolicy policy = WeihaiPolicy.policy();

  private PostCheck(Map<PostColumn, String> cells) {
    this.cells = cells;
  }

  /** The conforming post of a row. */
  static PostCheck postOf(String row) {
    return new PostCheck(AnnexPosts.cells(row));
  }

  /** The post with a cell written otherwise; an empty one is left unsaid. */
  PostCheck with(PostColumn column, String cell) {
    cells.put(column, cell);
    return this;
  }

  /** The post with its 时间安排 written otherwise. */
  PostCheck at(String schedule) {
    return with(PostColumn.SCHEDULE, schedule);
  }

  /** Held against the policy with a question read in this way. */
  PostCheck readAs(Reading reading) {
    policy = policy.with(reading);
    return this;
  }

  /** Held against this policy. */
  PostCheck under(RegionalPolicy other) {
    policy = other;
    return this;
  }

  MamaPost post() {
    return AnnexPosts.read(cells);
  }

  ValidationReport report() {
    return PostValidator.of(policy).validate(post(), DAY);
  }

  List<Finding> findings(Severity severity) {
    return report().getFindings().stream().filter(finding -> finding.severity() == severity).toList();
  }

  /** No error and no unknown. */
  PostCheck conforms() {
    ValidationReport report = report();
    assertEquals(Verdict.CONFORMS, report.getVerdict(), () -> cells + " " + report.getFindings());
    assertEquals(List.of(), findings(Severity.ERROR));
    assertEquals(List.of(), findings(Severity.UNKNOWN));
    return this;
  }

  /** Exactly one error, in this cell by this rule, and no unknown. */
  FindingCheck breaksIn(PostCell cell, String rule) {
    assertEquals(List.of(), findings(Severity.UNKNOWN), cells::toString);
    return only(Severity.ERROR, cell, rule, Verdict.BREAKS);
  }

  /** No error and exactly one unknown, in this cell by this rule. */
  FindingCheck isUnknownIn(PostCell cell, String rule) {
    assertEquals(List.of(), findings(Severity.ERROR), cells::toString);
    return only(Severity.UNKNOWN, cell, rule, Verdict.UNDETERMINED).notRepaired();
  }

  private FindingCheck only(Severity severity, PostCell cell, String rule, Verdict verdict) {
    List<Finding> found = findings(severity);
    assertEquals(1, found.size(), () -> severity + " expected once in " + cell + ", found " + found + " for " + cells);
    assertEquals(rule, found.get(0).rule(), () -> cells + " " + found);
    assertEquals(cell, found.get(0).cell().orElseThrow(), cells::toString);
    assertEquals(verdict, report().getVerdict());
    return new FindingCheck(post(), policy, found.get(0));
  }
}
