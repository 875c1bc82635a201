package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.mamapost.amount.HoursRange;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Permission;
import org.mamapost.fact.Stated;
import org.mamapost.time.OnSitePeriod;
import org.mamapost.time.Schedule;
import org.mamapost.time.Season;
import org.mamapost.time.TimeWindow;
import org.mamapost.time.WorkTime;

/** What the clauses of a 时间安排 cell have said so far, and what was wrong with them. */
final class ScheduleDraft {

  private static final ChoiceFormat<PlaceKind> PLACE = new ChoiceFormat<>(PlaceKind.VOCABULARY);

  private final Said<Stated<WorkTime>> time = new Said<>();
  private final Said<Stated<Season>> season = new Said<>();
  private final Said<Stated<HoursRange>> earlyLeave = new Said<>();
  private final Said<Permission> leaveOnDemand = new Said<>();
  private final Said<Permission> schoolDay = new Said<>();
  private final Said<Permission> restFlexible = new Said<>();
  private final Said<Permission> ownHours = new Said<>();
  private final Said<Permission> takeHome = new Said<>();
  private final Said<Choice<PlaceKind>> place = new Said<>();
  private final WeekBuilder week = new WeekBuilder();
  private final List<Fault> faults = new ArrayList<>();
  // Set while the windows that a break or a further window would belong to could not be read.
  private boolean groupUnreadable;

  void fault(Fault fault) {
    faults.add(fault);
  }

  void time(Stated<WorkTime> said, String words) {
    time.say(said, words).ifPresent(this::fault);
  }

  void season(Either<Fault, Season> read, String words, Cursor in) {
    read.peek(said -> season.say(Stated.of(said), words).ifPresent(this::fault));
    read.peekLeft(fault -> skipClause(fault, in));
  }

  void noSeason(String words) {
    season.say(Stated.none(), words).ifPresent(this::fault);
  }

  void earlyLeave(Stated<HoursRange> said, String words) {
    earlyLeave.say(said, words).ifPresent(this::fault);
  }

  void leaveOnDemand(Permission said, String words) {
    leaveOnDemand.say(said, words).ifPresent(this::fault);
  }

  void schoolDay(Permission said, String words) {
    schoolDay.say(said, words).ifPresent(this::fault);
  }

  void restFlexible(Permission said, String words) {
    restFlexible.say(said, words).ifPresent(this::fault);
  }

  void ownHours(Permission said, String words) {
    ownHours.say(said, words).ifPresent(this::fault);
  }

  void takeHome(Permission said, String words) {
    takeHome.say(said, words).ifPresent(this::fault);
  }

  void place(Choice<PlaceKind> said, String words) {
    place.say(said, words).ifPresent(this::fault);
  }

  void place(String words) {
    PLACE.parse(words).toEither()
        .peek(said -> place(said, words))
        .peekLeft(wrong -> fault(Fault.of("place.term", words)
            .allowing(PlaceKind.VOCABULARY.terms()).nearest(PlaceKind.VOCABULARY.nearest(words))));
  }

  void onSite(OnSitePeriod period, String words, Cursor in) {
    if (in.skip("一定时间")) {
      time(Stated.of(new WorkTime.OnSite(period, Stated.unknown())), words);
    } else {
      hours(in, words, period, hours -> time(Stated.of(new WorkTime.OnSite(period, Stated.of(hours))), words + hours));
    }
  }

  void hours(Cursor in, String words, OnSitePeriod period, Consumer<HoursRange> said) {
    HoursReader.read(in, words).flatMap(hours -> within(period, words, hours)).peek(said)
        .peekLeft(fault -> skipClause(fault, in));
  }

  private static Either<Fault, HoursRange> within(OnSitePeriod period, String words, HoursRange hours) {
    return hours.most().compareTo(period.length()) > 0
        ? Either.left(Fault.of("hours.too-long", words + hours, period.length().toString()))
        : Either.right(hours);
  }

  void group(Set<DayOfWeek> days, List<TimeWindow> windows) {
    week.add(days, windows);
    groupUnreadable = false;
  }

  void unreadableGroup(Fault fault, Cursor in) {
    skipClause(fault, in);
    groupUnreadable = true;
  }

  boolean isGroupUnreadable() {
    return groupUnreadable;
  }

  void breaks(String words, Cursor in) {
    in.skip(":");
    if (!WindowReader.isNext(in)) {
      fault(Fault.of("break.form", words + in.restOfClause()));
      return;
    }
    WindowReader.readAll(in)
        .peek(windows -> breaks(Stated.of(windows), words))
        .peekLeft(fault -> skipClause(fault, in));
  }

  void noBreaks(String words) {
    breaks(Stated.none(), words);
  }

  private void breaks(Stated<List<TimeWindow>> said, String words) {
    if (groupUnreadable) {
      return;
    }
    if (week.isEmpty()) {
      fault(Fault.of("break.windows", words));
    } else {
      week.breaks(said, words).ifPresent(this::fault);
    }
  }

  private void skipClause(Fault fault, Cursor in) {
    fault(fault);
    in.restOfClause();
  }

  Validation<Seq<Fault>, ScheduleCell> build() {
    if (!week.isEmpty()) {
      week.build().toEither()
          .peek(said -> time(Stated.of(said), Weekdays.print(said.groups().get(0).days())))
          .peekLeft(wrong -> wrong.forEach(this::fault));
    }
    return faults.isEmpty()
        ? Validation.valid(new ScheduleCell(schedule(), place.value()))
        : Validation.invalid(Vector.ofAll(faults));
  }

  private Schedule schedule() {
    return Schedule.builder()
        .time(time.orElse(Stated.unknown()))
        .season(season.orElse(Stated.unknown()))
        .earlyLeave(earlyLeave.orElse(Stated.unknown()))
        .leaveOnDemand(leaveOnDemand.orElse(Permission.UNSTATED))
        .schoolDay(schoolDay.orElse(Permission.UNSTATED))
        .restFlexible(restFlexible.orElse(Permission.UNSTATED))
        .ownHours(ownHours.orElse(Permission.UNSTATED))
        .takeHome(takeHome.orElse(Permission.UNSTATED))
        .build();
  }
}
