package org.mamapost.matching;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mamapost.amount.Hours;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.fact.Stated;
import org.mamapost.matching.geography.Location;
import org.mamapost.post.MamaPost;
import org.mamapost.time.DayGroup;
import org.mamapost.time.Schedule;
import org.mamapost.time.WorkTime;

/**
 * A post with what matching asks beyond the notice: where it is, and how much work it is.
 *
 * @param post the post as published
 * @param place where the work is done
 * @param workload how much work it is
 */
public record PlacedPost(MamaPost post, Stated<Location> place, Workload workload) implements Serializable {

  /** Checks that nothing is missing. */
  public PlacedPost {
    Objects.requireNonNull(post, "post");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(workload, "workload");
  }

  /** The id of the post. */
  public String id() {
    return post.getId();
  }

  /**
   * Whether the work is done wherever the worker chooses (地点灵活), and nowhere else. There is no distance to such a
   * post; where another place is an alternative, one is asked for.
   */
  public boolean isRemote() {
    return post.getWorkPlace().value()
        .filter(workPlace -> workPlace.kinds().alternatives().equals(Set.of(Set.of(PlaceKind.FLEXIBLE))))
        .isPresent();
  }

  /** The working hours a week: as told, else as the windows of the notice add up where their breaks are known. */
  Stated<Hours> weeklyHours() {
    return workload.weeklyHours().isUnknown()
        ? post.getSchedule().value().flatMap(schedule -> schedule.getTime().value())
            .filter(WorkTime.Weekly.class::isInstance)
            .map(time -> sum(((WorkTime.Weekly) time).groups()))
            .orElse(Stated.unknown())
        : workload.weeklyHours();
  }

  private static Stated<Hours> sum(List<DayGroup> groups) {
    Duration sum = Duration.ZERO;
    for (DayGroup group : groups) {
      Optional<Hours> aDay = group.workingHours();
      if (aDay.isEmpty()) {
        return Stated.unknown();
      }
      sum = sum.plus(aDay.get().toDuration().multipliedBy(group.days().size()));
    }
    return Stated.of(Hours.of(sum));
  }

  /** How the working time is arranged. */
  Stated<WorkTime> time() {
    return post.getSchedule().fold(Stated::unknown, Stated::unknown, Schedule::getTime);
  }
}
