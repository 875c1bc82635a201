package org.mamapost.examples.cli.check;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.examples.cli.input.Row;
import org.mamapost.examples.cli.input.RowRead;
import org.mamapost.examples.cli.input.UnreadableRow;
import org.mamapost.format.CellProblem;
import org.mamapost.format.PostColumn;
import org.mamapost.format.PostFormat;
import org.mamapost.format.PostReading;
import org.mamapost.post.MamaPost;
import org.mamapost.region.Region;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.text.MessageBundle;

/** Takes a row from its cells to its outcome: fills what is empty, reads the post, finds the policy, checks. */
public final class RowChecker {

  private static final MessageBundle WORDS = MessageBundle.load(RowChecker.class, "messages");

  private final CheckSettings settings;
  private final Policies policies;
  private final PostFormat format;
  private boolean dateFilled;

  /**
   * A checker.
   *
   * @param registry the policies there are
   * @param settings what the user asks for
   */
  public RowChecker(PolicyRegistry registry, CheckSettings settings) {
    this.settings = settings;
    this.policies = new Policies(registry, settings);
    this.format = PostFormat.of(policies);
  }

  /** What comes of a row. */
  public Outcome check(RowRead<PostColumn> read) {
    if (read instanceof UnreadableRow<PostColumn> unreadable) {
      return new Outcome.Unreadable(unreadable.id(), unreadable.problems());
    }
    Row<PostColumn> row = filled((Row<PostColumn>) read);
    PostReading reading = format.read(row.cells());
    return reading.post().map(this::check).orElseGet(() -> unreadable(row, reading.problems()));
  }

  /** Whether any row so far had no date of its own and was given the one of the settings. */
  public boolean hasFilledDate() {
    return dateFilled;
  }

  private Row<PostColumn> filled(Row<PostColumn> row) {
    dateFilled |= row.cell(PostColumn.PUBLISHED_ON).isEmpty();
    Row<PostColumn> dated = row.filling(PostColumn.PUBLISHED_ON, settings.date().toString());
    return settings.region().map(region -> dated.filling(PostColumn.REGION, region.code())).orElse(dated);
  }

  private Outcome check(MamaPost post) {
    Optional<Region> region = settings.under().or(() -> post.getRegion().value());
    Optional<LocalDate> date = post.getPublishedOn().value();
    if (region.isEmpty()) {
      return refused(post, "no-region");
    }
    if (date.isEmpty()) {
      return refused(post, "no-date");
    }
    return policies.resolve(region.get(), date.get()).fold(
        refusal -> new Outcome.Refused(post, refusal),
        policy -> new Outcome.Checked(policies.validator(policy).validate(post)));
  }

  private static Outcome refused(MamaPost post, String key, Serializable... arguments) {
    return new Outcome.Refused(post,
        new Refusal(RefusalReason.FACTS_MISSING, WORDS.message(key, arguments), List.of()));
  }

  private static Outcome unreadable(Row<PostColumn> row, List<CellProblem> problems) {
    String id = row.cell(PostColumn.ID);
    return new Outcome.Unreadable(
        id.isEmpty() ? Optional.empty() : Optional.of(id),
        problems.stream()
            .map(problem -> new Problem(row.place(problem.column()), problem.read(), problem.message()))
            .toList());
  }
}
