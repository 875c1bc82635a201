package org.mamapost.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Weekdays as notices print them: 周一至周五, 周一、周三, 每天. */
final class DayNames {

  private static final List<String> CHINESE = List.of("周一", "周二", "周三", "周四", "周五", "周六", "周日");
  private static final List<String> ENGLISH = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
  // Two days in a row are shorter named than spanned.
  private static final int SHORTEST_SPAN = 3;

  private DayNames() {}

  static String chinese(Set<DayOfWeek> days) {
    return days.size() == 7 ? "每天" : join(days, CHINESE, "至", "、");
  }

  static String english(Set<DayOfWeek> days) {
    return days.size() == 7 ? "every day" : join(days, ENGLISH, "-", ", ");
  }

  private static String join(Set<DayOfWeek> days, List<String> names, String to, String between) {
    List<String> parts = new ArrayList<>();
    int day = 0;
    while (day < names.size()) {
      int end = day;
      while (end < names.size() && days.contains(DayOfWeek.of(end + 1))) {
        end++;
      }
      if (end - day >= SHORTEST_SPAN) {
        parts.add(names.get(day) + to + names.get(end - 1));
      } else {
        parts.addAll(names.subList(day, end));
      }
      day = Math.max(end, day + 1);
    }
    return String.join(between, parts);
  }
}
