package org.mamapost.examples.cli.check;

import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Refusal;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.post.MamaPost;
import org.mamapost.text.Named;
import org.mamapost.validation.Consequence;
import org.mamapost.validation.ValidationReport;

/** What comes of one row of a file. */
public sealed interface Outcome {

  /** The kind of outcome. */
  Result result();

  /**
   * How the post stands to the law, beside the result: a verdict, or the reason for which there is none. Exit codes do
   * not turn on it.
   */
  Named law();

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

    @Override
    public Named law() {
      return report.getLawVerdict().<Named>map(verdict -> verdict)
          .orElseGet(() -> report.getLawRefusal().orElseThrow().reason());
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

    @Override
    public Named law() {
      return refusal.reason();
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

    @Override
    public Named law() {
      return Result.UNREADABLE;
    }
  }
}
