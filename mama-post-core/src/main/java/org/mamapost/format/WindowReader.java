package org.mamapost.format;

import io.vavr.control.Either;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.mamapost.time.TimeWindow;

/** Reads windows of time: 07:00-09:30、15:30-18:00, 22:00-次日06:00. */
final class WindowReader {

  private static final List<String> TO = List.of("-", "至", "到", "to");
  private static final List<String> NEXT_DAY = List.of("次日", "第二天", "翌日", "nextday");
  private static final String JOINS = "、,和及&";
  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  private WindowReader() {}

  /** Tells whether a time of day is next. */
  static boolean isNext(Cursor in) {
    int mark = in.mark();
    boolean window = !in.digits().isEmpty() && in.sees(":");
    in.backTo(mark);
    return window;
  }

  /** Reads at least one window, and on as long as another follows. */
  static Either<Fault, List<TimeWindow>> readAll(Cursor in) {
    List<TimeWindow> windows = new ArrayList<>();
    do {
      Either<Fault, TimeWindow> window = read(in);
      if (window.isLeft()) {
        return Either.left(window.getLeft());
      }
      windows.add(window.get());
    } while (skipToNext(in));
    return Either.right(windows);
  }

  private static boolean skipToNext(Cursor in) {
    int mark = in.mark();
    in.skipOneOf(JOINS);
    if (isNext(in)) {
      return true;
    }
    in.backTo(mark);
    return false;
  }

  private static Either<Fault, TimeWindow> read(Cursor in) {
    int mark = in.mark();
    Either<Fault, Integer> start = minute(in);
    if (start.isLeft()) {
      return Either.left(start.getLeft());
    }
    if (!in.skipFirstOf(TO)) {
      in.restOfClause();
      return Either.left(Fault.of("window.form", in.since(mark)));
    }
    boolean nextDay = in.skipFirstOf(NEXT_DAY);
    Either<Fault, Integer> end = minute(in);
    return end.isLeft()
        ? Either.left(end.getLeft())
        : window(in.since(mark), start.get(), end.get(), nextDay);
  }

  /** The minute of the day that is next: 0 to 1440. */
  private static Either<Fault, Integer> minute(Cursor in) {
    int mark = in.mark();
    String hour = in.digits();
    boolean colon = in.skip(":");
    String minute = in.seesDigit() ? in.digits() : "";
    // White space is gone, so the minutes of 08:00 10:00 run into the hour of the next window.
    if (minute.length() > 2) {
      in.backTo(in.mark() - minute.length() + 2);
      minute = minute.substring(0, 2);
    }
    if (colon && minute.length() == 2 && !hour.isEmpty() && hour.length() <= 2) {
      int time = Integer.parseInt(hour) * MINUTES + Integer.parseInt(minute);
      if (time <= HOURS * MINUTES && Integer.parseInt(minute) < MINUTES) {
        return Either.right(time);
      }
    }
    String read = in.since(mark);
    return Either.left(Fault.of("time.form", read.isEmpty() ? in.restOfClause() : read));
  }

  private static Either<Fault, TimeWindow> window(String read, int start, int end, boolean nextDay) {
    int midnight = HOURS * MINUTES;
    if (start == midnight) {
      return Either.left(Fault.of("time.form", "24:00"));
    }
    if (nextDay && end > start) {
      return Either.left(Fault.of("window.long", read));
    }
    if (nextDay || end % midnight == 0) {
      return Either.right(overMidnight(start, end));
    }
    return end > start
        ? Either.right(new TimeWindow(time(start), time(end), false))
        : Either.left(Fault.of("window.order", read).nearest(overMidnight(start, end).toString()));
  }

  private static TimeWindow overMidnight(int start, int end) {
    return new TimeWindow(time(start), time(end % (HOURS * MINUTES)), true);
  }

  private static LocalTime time(int minute) {
    return LocalTime.of(minute / MINUTES, minute % MINUTES);
  }
}
