package org.mamapost.examples.cli.training;

import java.io.IOException;
import java.util.List;
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
   * @throws IOException if it cannot be written
   */
  void write(List<Problem> problems, List<CourseFit> fits, Refusal subsidy) throws IOException;
}
