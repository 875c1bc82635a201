package org.mamapost.examples.cli.training;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mamapost.amount.Share;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Refusal;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.service.CourseFit;

/** Writes which courses suit. */
public interface TrainingWriter {

  /**
   * Writes everything.
   *
   * @param problems why rows cannot be read
   * @param fits the courses, those that suit first
   * @param subsidy why there is no amount of a subsidy
   * @param rate how many of those trained found work; empty where nobody asked
   * @throws IOException if it cannot be written
   */
  void write(List<Problem> problems, List<CourseFit> fits, Refusal subsidy, Optional<Answer<Share>> rate)
      throws IOException;
}
