package org.mamapost.examples.cli.option;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mamapost.catalogue.PostType;
import org.mamapost.fact.Stated;
import org.mamapost.format.PostColumn;
import org.mamapost.format.PostFormat;
import org.mamapost.post.MamaPost;
import org.mamapost.text.Vocabulary;
import org.mamapost.time.DayGroup;
import org.mamapost.time.Schedule;
import org.mamapost.time.WorkTime;

/**
 * Hours of a week, such as {@code 周一至周五 18:00-21:00}, or {@code 无} for none; written as in a table of posts.
 *
 * @param hours the hours; none where it is said that there are none
 */
public record WeekHours(Stated<List<DayGroup>> hours) {

  private static final PostFormat FORMAT = PostFormat.of(Vocabulary.<PostType>of(List.of()));

  /** Checks that nothing is missing. */
  public WeekHours {
    Objects.requireNonNull(hours, "hours");
  }

  /**
   * Reads hours.
   *
   * @param text the text
   * @return the hours; empty if the text names no weekdays and hours, and does not say that there are none
   */
  public static Optional<WeekHours> read(String text) {
    return FORMAT.read(Map.of(PostColumn.ID, "1", PostColumn.SCHEDULE, text)).post()
        .map(MamaPost::getSchedule)
        .flatMap(schedule -> schedule.isNone()
            ? Optional.of(new WeekHours(Stated.none()))
            : schedule.value().flatMap(WeekHours::weekly));
  }

  private static Optional<WeekHours> weekly(Schedule schedule) {
    return schedule.getTime().value()
        .filter(WorkTime.Weekly.class::isInstance)
        .map(time -> new WeekHours(Stated.of(((WorkTime.Weekly) time).groups())));
  }
}
