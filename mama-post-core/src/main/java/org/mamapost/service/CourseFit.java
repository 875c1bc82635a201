package org.mamapost.service;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;

/**
 * Whether a woman can attend a course, and why.
 *
 * @param course the course
 * @param holding that she can, that she cannot, or that a fact is missing
 * @param steps how its hours stand to hers and its place to where she can get to
 */
public record CourseFit(Course course, Holding holding, List<Explanation> steps) implements Serializable {

  /** Copies the steps. */
  public CourseFit {
    Objects.requireNonNull(course, "course");
    Objects.requireNonNull(holding, "holding");
    steps = List.copyOf(steps);
  }
}
