package org.mamapost.format;

import io.vavr.control.Either;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads and prints days of the week: 周一至周五, 周一、周三, 周六日, 工作日, 周末, 每天. */
final class Weekdays {

  private static final String NUMERALS = "一二三四五六日";
  private static final List<String> PREFIXES = List.of("每周", "每星期", "周", "星期", "礼拜");
  private static final List<String> TO = List.of("-", "至", "到", "to");
  private static final String JOINS = "、和及&";
  private static final Map<Set<DayOfWeek>, List<String>> NAMED = Map.of(
      Set.of(DayOfWeek.values()), List.of("每天", "每日", "天天", "everyday", "daily"),
      Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)), List.of("工作日", "weekdays"),
      Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of("周末", "双休日", "weekends", "weekend"));

  private Weekdays() {}

  /** Tells whether days are next, or something that is meant as a day, such as 周八. */
  static boolean areNext(Cursor in) {
    int mark = in.mark();
    boolean days = readNamed(in) != null || readDay(in) != null || in.skipFirstOf(PREFIXES);
    in.backTo(mark);
    return days;
  }

  /** Reads the days that are next. */
  static Either<Fault, Set<DayOfWeek>> read(Cursor in) {
    List<DayOfWeek> days = new ArrayList<>();
    int mark = in.mark();
    do {
      if (!readItem(in, days)) {
        return Either.left(unknownDay(in));
      }
    } while (skipToNext(in));
    Set<DayOfWeek> distinct = EnumSet.copyOf(days);
    return distinct.size() == days.size()
        ? Either.right(distinct)
        : Either.left(Fault.of("days.twice", in.since(mark)));
  }

  /** Reads a named set, a range, or days one after another. */
  private static boolean readItem(Cursor in, List<DayOfWeek> days) {
    Set<DayOfWeek> named = readNamed(in);
    if (named != null) {
      return days.addAll(named);
    }
    DayOfWeek day = readDayOrNumeral(in);
    if (day == null) {
      return false;
    }
    days.add(day);
    return in.skipFirstOf(TO) ? readRangeEnd(in, day, days) : readNumerals(in, days);
  }

  private static boolean readRangeEnd(Cursor in, DayOfWeek first, List<DayOfWeek> days) {
    DayOfWeek last = readDayOrNumeral(in);
    if (last == null) {
      return false;
    }
    // 周五至周一 goes on over the end of the week.
    for (DayOfWeek day = first; day != last; day = day.plus(1)) {
      days.add(day.plus(1));
    }
    return true;
  }

  /** Reads the rest of 周六日. */
  private static boolean readNumerals(Cursor in, List<DayOfWeek> days) {
    for (DayOfWeek day = readNumeral(in); day != null; day = readNumeral(in)) {
      days.add(day);
    }
    return true;
  }

  private static boolean skipToNext(Cursor in) {
    int mark = in.mark();
    if (in.skipOneOf(JOINS)) {
      int joined = in.mark();
      boolean next = readNumeral(in) != null || areNext(in);
      in.backTo(next ? joined : mark);
      return next;
    }
    // A comma may end the clause instead, so only a real day behind it counts.
    in.skip(",");
    int next = in.mark();
    boolean day = readNamed(in) != null || readDay(in) != null;
    in.backTo(day ? next : mark);
    return day;
  }

  private static Fault unknownDay(Cursor in) {
    int wrong = in.mark();
    in.skipFirstOf(PREFIXES);
    if (!in.atEnd()) {
      in.backTo(in.mark() + 1);
    }
    return Fault.of("days.unknown", in.since(wrong));
  }

  private static Set<DayOfWeek> readNamed(Cursor in) {
    for (Map.Entry<Set<DayOfWeek>, List<String>> named : NAMED.entrySet()) {
      if (in.skipFirstOf(named.getValue())) {
        return named.getKey();
      }
    }
    return null;
  }

  private static DayOfWeek readDayOrNumeral(Cursor in) {
    DayOfWeek day = readDay(in);
    return day == null ? readNumeral(in) : day;
  }

  private static DayOfWeek readDay(Cursor in) {
    int mark = in.mark();
    if (in.skipFirstOf(PREFIXES)) {
      DayOfWeek day = readNumeral(in);
      if (day == null) {
        in.backTo(mark);
      }
      return day;
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      if (in.skip(day.name()) || in.skip(day.name().substring(0, 3))) {
        return day;
      }
    }
    return null;
  }

  private static DayOfWeek readNumeral(Cursor in) {
    if (in.skip("天")) {
      return DayOfWeek.SUNDAY;
    }
    int day = in.atEnd() ? -1 : NUMERALS.indexOf(in.peek());
    return day >= 0 && in.skipOneOf(NUMERALS) ? DayOfWeek.of(day + 1) : null;
  }

  /** Prints days: three or more in a row as 周一至周三, others one by one. */
  static String print(Set<DayOfWeek> days) {
    List<String> items = new ArrayList<>();
    for (int first = 1; first <= 7; first++) {
      int last = first;
      while (last <= 7 && days.contains(DayOfWeek.of(last))) {
        last++;
      }
      if (last - first > 2) {
        items.add(print(first) + "至" + print(last - 1));
        first = last;
      } else if (last > first) {
        items.add(print(first));
      }
    }
    return String.join("、", items);
  }

  private static String print(int day) {
    return "周" + NUMERALS.charAt(day - 1);
  }
}
