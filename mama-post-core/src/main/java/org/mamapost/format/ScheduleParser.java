package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.mamapost.amount.HoursRange;
import org.mamapost.time.OnSitePeriod;
import org.mamapost.time.TimeWindow;

/** Reads a 时间安排 cell clause by clause; a clause that is wrong does not hide what is wrong with the next. */
final class ScheduleParser {

  private static final String SEPARATORS = ",;、。";
  private static final List<Words> EXAMPLES = List.of(
      new Words("灵活", "flexible"),
      new Words("时间固定", "fixed"),
      Words.same("时间相对固定"),
      new Words("周一至周五 08:30-16:30", "Mon-Fri 08:30-16:30"),
      Words.same("每天固定2.5小时"),
      Words.same("每天到岗1-2小时"),
      Words.same("每周到岗10小时"),
      Words.same("季节性 2025-06-01至2025-09-30"),
      Words.same("可提前1.5小时下班"),
      Words.same("可按需请假"),
      Words.same("随孩子上下学时间"),
      Words.same("其余时间灵活"));

  private final Cursor in;
  private final ScheduleDraft draft = new ScheduleDraft();

  private ScheduleParser(Cursor in) {
    this.in = in;
  }

  static Validation<Seq<Fault>, ScheduleCell> parse(String text) {
    return new ScheduleParser(new Cursor(CellText.compact(text))).parse();
  }

  private Validation<Seq<Fault>, ScheduleCell> parse() {
    in.run(SEPARATORS);
    if (in.atEnd()) {
      draft.fault(Fault.of("schedule.unknown", in.since(0)).allowing(EXAMPLES));
    }
    while (!in.atEnd()) {
      clause();
      in.run(SEPARATORS);
    }
    return draft.build();
  }

  private void clause() {
    if (SchedulePhrases.read(in, draft)) {
      return;
    }
    if (Weekdays.areNext(in)) {
      group();
    } else if (WindowReader.isNext(in)) {
      windowsWithoutDays();
    } else if (HoursReader.isNegativeNext(in)) {
      draft.hours(in, "", OnSitePeriod.WEEK, hours -> { });
    } else {
      String unknown = in.restOfClause();
      draft.fault(Fault.of("schedule.unknown", unknown).allowing(EXAMPLES).nearest(SchedulePhrases.nearest(unknown)));
    }
  }

  private void group() {
    int mark = in.mark();
    Either<Fault, Set<DayOfWeek>> days = Weekdays.read(in);
    String written = in.since(mark);
    days.flatMap(known -> windows(written).peek(windows -> draft.group(known, windows)))
        .peekLeft(fault -> draft.unreadableGroup(fault, in));
  }

  private Either<Fault, List<TimeWindow>> windows(String days) {
    in.skip(":");
    return WindowReader.isNext(in) ? WindowReader.readAll(in) : Either.left(noWindows(days));
  }

  /** 每天3小时 leaves open whether the hours are worked or attended. */
  private Fault noWindows(String days) {
    if (!in.seesDigit() && !HoursReader.isNegativeNext(in)) {
      return Fault.of("windows.missing", days);
    }
    boolean negative = HoursReader.isNegativeNext(in);
    int mark = in.mark();
    Either<Fault, HoursRange> hours = HoursReader.read(in, days);
    if (hours.isRight()) {
      return Fault.of("hours.bare", days + hours.get(), hours.get().toString());
    }
    in.backTo(mark);
    return negative ? hours.getLeft() : Fault.of("window.form", in.restOfClause());
  }

  private void windowsWithoutDays() {
    int mark = in.mark();
    Either<Fault, List<TimeWindow>> windows = WindowReader.readAll(in);
    if (windows.isLeft()) {
      draft.unreadableGroup(windows.getLeft(), in);
    } else if (!draft.isGroupUnreadable()) {
      draft.unreadableGroup(Fault.of("days.missing", in.since(mark)), in);
    }
  }
}
