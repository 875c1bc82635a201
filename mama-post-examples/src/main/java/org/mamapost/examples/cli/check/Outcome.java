package org.mamapost.examples.cli.check;

import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Refusal;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.post.MamaPost;
import org.mamapost.validation.Consequence;
import org.mamapost.validation.ValidationReport;

/** What comes of one row of a file. */
public sealed interface Outcome {

  /** The kind of outcome. */
  Result result();

  /**
   * A post that a policy was found for.
   *
   * @param report what the check says
   */
  record Checked(ValidationReport report) implements Outcome {
    @Override
    public Result result() {
      return Result.of(report.getVerdict());
    }
  }

  /**
   * A post that no policy was found for.
   *
   * @param post the post
   * @param refusal why not
   */
  record Refused(MamaPost post, Refusal refusal) implements Outcome {
    @Override
    public Result result() {
      return Result.of(Consequence.of(refusal.reason()).verdict());
    }
  }

  /**
   * A row that is no post.
   *
   * @param id its id, if that could be read
   * @param problems why it cannot be read, at least one problem
   */
  record Unreadable(Optional<String> id, List<Problem> problems) implements Outcome {
    @Override
    public Result result() {
      return Result.UNREADABLE;
    }
  }
}
