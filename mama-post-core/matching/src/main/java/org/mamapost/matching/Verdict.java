package org.mamapost.matching;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;

/** What comes of a carer and a post: they match, nobody can tell yet, or a hard constraint refuses. */
public sealed interface Verdict extends Serializable {

  /** The carer. */
  Carer carer();

  /** The post. */
  PlacedPost post();

  /** What each hard constraint says, in the order in which they were asked. */
  List<Check> checks();

  /** Why, step by step, with the words each step rests on. */
  Explanation explanation();

  /** The checks that stand in one way. */
  default Stream<Check> checks(Holding holding) {
    return checks().stream().filter(check -> check.holding() == holding);
  }

  /**
   * Every hard constraint holds, and there is a score.
   *
   * @param carer the carer
   * @param post the post
   * @param checks what each constraint says
   * @param score the score
   * @param explanation why
   */
  record Match(Carer carer, PlacedPost post, List<Check> checks, Score score, Explanation explanation)
      implements Verdict {
    /** Copies the checks. */
    public Match {
      checks = List.copyOf(checks);
    }
  }

  /**
   * No constraint fails, but a fact is unknown that a constraint or the score needs.
   *
   * @param carer the carer
   * @param post the post
   * @param checks what each constraint says
   * @param explanation which fact to ask for
   */
  record Undecided(Carer carer, PlacedPost post, List<Check> checks, Explanation explanation) implements Verdict {
    /** Copies the checks. */
    public Undecided {
      checks = List.copyOf(checks);
    }
  }

  /**
   * At least one hard constraint fails.
   *
   * @param carer the carer
   * @param post the post
   * @param checks what each constraint says
   * @param explanation which constraint fails, and on what words
   */
  record Refused(Carer carer, PlacedPost post, List<Check> checks, Explanation explanation) implements Verdict {
    /** Copies the checks. */
    public Refused {
      checks = List.copyOf(checks);
    }

    /** The checks that fail, with what would mend each. */
    public List<Check> failed() {
      return checks(Holding.FAILS).toList();
    }
  }
}
