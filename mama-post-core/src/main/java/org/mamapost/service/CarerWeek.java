package org.mamapost.service;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.mamapost.fact.Stated;
import org.mamapost.region.Region;
import org.mamapost.time.DayGroup;

/**
 * When and where a woman could attend a course. What is not stated stays unknown; none says that there are no such
 * hours.
 *
 * @param free the hours in which she could attend
 * @param work her hours of work
 * @param child the hours in which she is with her child
 * @param reach the divisions she can get to; one includes those inside it
 */
public record CarerWeek(Stated<List<DayGroup>> free, Stated<List<DayGroup>> work, Stated<List<DayGroup>> child,
    Stated<Set<Region>> reach) implements Serializable {

  /** Copies the hours and divisions. */
  public CarerWeek {
    free = free.map(List::copyOf);
    work = work.map(List::copyOf);
    child = child.map(List::copyOf);
    reach = reach.map(Set::copyOf);
  }
}
