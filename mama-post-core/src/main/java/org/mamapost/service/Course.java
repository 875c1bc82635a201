package org.mamapost.service;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mamapost.fact.Stated;
import org.mamapost.region.Region;
import org.mamapost.time.DayGroup;

/**
 * A course as it is offered, 正文(四).
 *
 * @param id the host's id of the course
 * @param field what it teaches
 * @param format how it comes to her
 * @param sessions when it is taught in a week
 * @param place the division it is taught in
 */
public record Course(String id, Stated<CourseField> field, Stated<CourseFormat> format,
    Stated<List<DayGroup>> sessions, Stated<Region> place) implements Serializable {

  /** Copies the sessions. */
  public Course {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(format, "format");
    sessions = sessions.map(List::copyOf);
    Objects.requireNonNull(place, "place");
  }
}
