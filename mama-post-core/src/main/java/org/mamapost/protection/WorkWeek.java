package org.mamapost.protection;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mamapost.fact.Stated;
import org.mamapost.post.Task;
import org.mamapost.time.Schedule;

/**
 * A week of somebody's actual work. What is not known stays unknown; what there is none of is stated as none.
 *
 * @param schedule her working time
 * @param overtime the shifts that the employer marks as overtime (延长劳动时间)
 * @param nights the shifts that the employer marks as night shifts (夜班)
 * @param nursing the time for nursing within working time
 * @param restAtWork whether rest is arranged within working time
 * @param tasks what she does, as far as it may be forbidden work
 */
public record WorkWeek(
    Schedule schedule,
    Stated<List<MarkedShift>> overtime,
    Stated<List<MarkedShift>> nights,
    Stated<List<NursingBreak>> nursing,
    Stated<Boolean> restAtWork,
    Stated<List<Task>> tasks) implements Serializable {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a list is empty: that there is none is stated as none
   */
  public WorkWeek {
    Objects.requireNonNull(schedule, "schedule");
    Objects.requireNonNull(restAtWork, "restAtWork");
    overtime = overtime.map(WorkWeek::some);
    nights = nights.map(WorkWeek::some);
    nursing = nursing.map(WorkWeek::some);
    tasks = tasks.map(WorkWeek::some);
  }

  private static <T> List<T> some(List<T> list) {
    if (list.isEmpty()) {
      throw new IllegalArgumentException("none at all is stated as none, not as an empty list");
    }
    return List.copyOf(list);
  }

  /** A week of which only the schedule is known. */
  public static WorkWeek of(Schedule schedule) {
    return new WorkWeek(schedule, Stated.unknown(), Stated.unknown(), Stated.unknown(), Stated.unknown(),
        Stated.unknown());
  }
}
