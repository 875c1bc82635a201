package org.mamapost.testkit;

import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Repair;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.validation.ValidationReport;

/** The rows of a policy and its rules about posts. */
abstract class LawsOfPosts extends LawsOfWords {

  private static final int POSTS = 100;

  LawsOfPosts() {}

  /** See {@link Law}. */
  @Law(says = "A post that says what a row prints is of that row.",
      restsOn = "正文(一): employers shape their posts by the catalogue",
      wrong = "a row that no post can meet, because a cell or a rule of the policy's own contradicts it",
      needs = Need.CATALOGUE)
  @Property(tries = POSTS, edgeCases = EdgeCasesMode.NONE)
  public final void required_everyRowCanBeMet(@ForAll("conformingPosts") PostCase post) {
    ValidationReport report = post.report();
    if (report.getSatisfiedRows().size() != report.getDeclaredRows().size() || report.getDeclaredRows().isEmpty()) {
      throw new AssertionError(post.post() + " says what its row prints, and yet: " + report.getFindings());
    }
  }

  /** See {@link Law}. */
  @Law(says = "No two rows allow the same in every column under the same heading.",
      restsOn = "two rows that nothing tells apart are one row, written twice",
      wrong = "a post without a declared type suits both, always, as a rule because a row was copied and not changed",
      needs = Need.CATALOGUE)
  @Example
  public final void required_noRowRepeatsAnother() {
    Breaches breaches = new Breaches();
    overlaps().filter(pair -> new RowOverlap(pair.narrower(), pair.wider()).covers())
        .forEach(pair -> breaches.unless(false, pair.wider() + " and " + pair.narrower() + " allow the same"));
    breaches.none();
  }

  /** See {@link Law}. */
  @Law(says = "No row allows all that another does, so that the other never stands alone.",
      restsOn = "a masked row of a decision table decides nothing",
      wrong = "whatever suits the narrow row suits the wide one too, so nobody is ever told of the narrow one alone",
      needs = Need.CATALOGUE)
  @Example
  public final void optional_noRowIsMasked() {
    Breaches breaches = new Breaches();
    overlaps().filter(pair -> !new RowOverlap(pair.narrower(), pair.wider()).covers())
        .forEach(pair -> breaches.unless(false, pair.wider() + " allows all that " + pair.narrower() + " does"));
    breaches.none();
  }

  private Stream<RowOverlap> overlaps() {
    return subject().policies().stream().flatMap(policy -> policy.catalogue().stream()).distinct()
        .flatMap(catalogue -> catalogue.rows().stream().flatMap(wider -> catalogue.rows().stream()
            .filter(narrower -> narrower != wider)
            .map(narrower -> new RowOverlap(wider, narrower))))
        .filter(RowOverlap::covers);
  }

  /** See {@link Law}. */
  @Law(says = "A repair changes the post, and its finding is gone.",
      restsOn = "Finding.repair: the nearest change after which it is gone",
      wrong = "an employer does as told and is told the same again",
      needs = Need.CATALOGUE)
  @Property(tries = POSTS, edgeCases = EdgeCasesMode.NONE)
  public final void required_everyRepairWorks(@ForAll("posts") PostCase post) {
    for (Finding finding : post.report().getFindings()) {
      finding.repair().ifPresent(repair -> assertRemoves(finding, repair, post));
    }
  }

  private static void assertRemoves(Finding finding, Repair repair, PostCase post) {
    MamaPost repaired = repair.applyTo(post.post());
    if (repaired.equals(post.post())) {
      throw new AssertionError(repair + " changes nothing of " + post.post());
    }
    for (Finding left : post.report(repaired).getFindings()) {
      if (left.rule().equals(finding.rule()) && left.row().equals(finding.row())
          && left.severity() == finding.severity()) {
        throw new AssertionError(repair + " leaves " + finding + " of " + post.post() + ": " + left);
      }
    }
  }

  /** See {@link Law}. */
  @Law(says = "No rule of the policy's own throws or returns null, whatever a post says or leaves unsaid.",
      restsOn = "docs/plugin-guide.md: a rule that throws comes to no conclusion",
      wrong = "\"the rule came to no conclusion\" instead of a finding, on the posts that nobody thought of",
      needs = Need.CATALOGUE)
  @Property(tries = POSTS, edgeCases = EdgeCasesMode.NONE)
  public final void required_rulesAlwaysConclude(@ForAll("posts") PostCase post) {
    RegionalPolicy policy = post.policy().on(post.day());
    policy.postRules().forEach((id, rule) ->
        Objects.requireNonNull(rule.check(post.post(), policy, post.day()), () -> "the rule " + id + " returned null"));
    policy.rowRules().forEach((id, rule) -> policy.catalogue().orElseThrow().rows().forEach(row ->
        Objects.requireNonNull(rule.check(post.post(), row, policy), () -> "the rule " + id + " returned null")));
  }
}
