package org.mamapost.format;

import java.util.Optional;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.fact.Choice;
import org.mamapost.time.Schedule;

/**
 * What a 时间安排 cell says: the schedule and, where it is written as the annex writes 时间地点, the place.
 *
 * @param schedule the schedule
 * @param place the kinds of place, if the cell names any
 */
record ScheduleCell(Schedule schedule, Optional<Choice<PlaceKind>> place) {}
