package org.mamapost.protection;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mamapost.amount.Hours;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Severity;
import org.mamapost.fact.Stated;
import org.mamapost.policy.Allowance;
import org.mamapost.policy.InForce;
import org.mamapost.policy.Protection;
import org.mamapost.policy.ProtectionKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Safeguard;
import org.mamapost.policy.WorkBan;
import org.mamapost.post.Task;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;
import org.mamapost.time.DayGroup;
import org.mamapost.time.DaysOfWeek;
import org.mamapost.time.WorkTime;
import org.mamapost.validation.LabourStandards;

/** What a week breaks. Used once. */
final class WeekFindings {

  private final RegionalPolicy policy;
  private final ProtectionReport protections;
  private final WorkWeek week;
  private final LocalDate date;
  private final List<Finding> findings = new ArrayList<>();

  WeekFindings(RegionalPolicy policy, ProtectionReport protections, WorkWeek week, LocalDate date) {
    this.policy = policy;
    this.protections = protections;
    this.week = week;
    this.date = date;
  }

  List<Finding> all() {
    standing(Protections.NO_OVERTIME).ifPresent(this::overtime);
    standing(Protections.NO_NIGHT_WORK).ifPresent(ban -> marked(ban, week.nights(), "week.night"));
    standing(Protections.NURSING_TIME).ifPresent(this::nursing);
    standing(Protections.REST_AT_WORK).ifPresent(this::rest);
    policy.protections().forEach(this::tasks);
    onLeave(Protections.MATERNITY_LEAVE);
    onLeave(Protections.MISCARRIAGE_LEAVE);
    return List.copyOf(findings);
  }

  /** How a protection stands; empty where it does not apply, and there is nothing to look at. */
  private Optional<Standing> standing(ProtectionKey key) {
    return protections.answers().stream()
        .filter(answer -> answer.protection().equals(key))
        .map(Standing::new)
        .filter(standing -> !standing.isOut())
        .findFirst();
  }

  private void marked(Standing ban, Stated<List<MarkedShift>> shifts, String saying) {
    if (shifts.isUnknown()) {
      findings.add(ban.open(Words.say(saying + ".unknown"), List.of()));
    }
    shifts.value().ifPresent(known -> known.forEach(shift ->
        findings.add(ban.breach(Words.say(saying, shift), List.of()))));
  }

  private void overtime(Standing ban) {
    marked(ban, week.overtime(), "week.overtime");
    if (week.schedule().getTime().value().orElse(null) instanceof WorkTime.Weekly weekly) {
      policy.parameter(LabourStandards.DAY, date).ifPresent(most -> weekly.groups().forEach(group ->
          longer(ban, most, group.workingHours(), group.attendance(), "week.long-day", new DaysOfWeek(group.days()))));
      policy.parameter(LabourStandards.WEEK, date).ifPresent(most -> longer(ban, most, total(weekly, true),
          total(weekly, false).orElseThrow(), "week.long-week", new DaysOfWeek(days(weekly))));
    } else if (!week.schedule().getTime().isNone()) {
      findings.add(ban.open(Words.say("week.hours-unknown"), List.of()));
    }
  }

  /** Working time beyond what a day or a week has is overtime, whether marked or not. */
  private void longer(Standing ban, InForce<Hours> most, Optional<Hours> worked, Hours attended, String saying,
      DaysOfWeek days) {
    Hours limit = most.parameter().value();
    List<Citation> law = List.of(most.parameter().citation(), ban.answer().basis());
    if (worked.isPresent()) {
      worked.filter(hours -> hours.compareTo(limit) > 0)
          .ifPresent(hours -> findings.add(ban.breach(Words.say(saying, days, hours, limit), law)));
    } else if (attended.compareTo(limit) > 0) {
      findings.add(ban.open(Words.say(saying + ".unknown", days, attended, limit), law));
    }
  }

  /** The working time of the week, which is known only if the breaks of each day are; or else the attendance. */
  private static Optional<Hours> total(WorkTime.Weekly weekly, boolean worked) {
    Hours sum = Hours.of(0);
    for (DayGroup group : weekly.groups()) {
      Optional<Hours> day = worked ? group.workingHours() : Optional.of(group.attendance());
      if (day.isEmpty()) {
        return Optional.empty();
      }
      for (int i = 0; i < group.days().size(); i++) {
        sum = sum.plus(day.get());
      }
    }
    return Optional.of(sum);
  }

  private static Set<DayOfWeek> days(WorkTime.Weekly weekly) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    weekly.groups().forEach(group -> days.addAll(group.days()));
    return days;
  }

  private void nursing(Standing time) {
    if (week.schedule().getTime().isNone()) {
      return;
    }
    Optional<Hours> least = time.answer().answer().value()
        .flatMap(Safeguard::allowance).map(Allowance::number).map(Hours::of);
    boolean hasDays = week.schedule().getTime().value().orElse(null) instanceof WorkTime.Weekly;
    if (week.nursing().isUnknown() || least.isEmpty() || !hasDays) {
      findings.add(time.open(Words.say("week.nursing.unknown"), List.of()));
      return;
    }
    List<NursingBreak> breaks = week.nursing().value().orElse(List.of());
    days((WorkTime.Weekly) week.schedule().getTime().value().orElseThrow())
        .forEach(day -> nursing(time, day, breaks, least.get()));
  }

  private void nursing(Standing time, DayOfWeek day, List<NursingBreak> breaks, Hours least) {
    List<Hours> own = breaks.stream().filter(pause -> pause.day() == day).map(NursingBreak::length).toList();
    Hours given = own.stream().reduce(Hours.of(0), Hours::plus);
    DaysOfWeek named = DaysOfWeek.of(day);
    if (given.compareTo(least) < 0) {
      findings.add(time.breach(Words.say("week.nursing.short", named, given, least), List.of()));
    }
    policy.parameter(Leave.NURSING_PARTS, date)
        .filter(parts -> own.size() > parts.parameter().value())
        .ifPresent(parts -> findings.add(time.finding(Severity.WARNING,
            Words.say("week.nursing.parts", named, own.size(), parts.parameter().value()),
            List.of(parts.parameter().citation()))));
  }

  private void rest(Standing rest) {
    if (week.restAtWork().value().orElse(false) || week.schedule().getTime().isNone()) {
      return;
    }
    findings.add(week.restAtWork().isUnknown()
        ? rest.open(Words.say("week.rest.unknown"), List.of())
        : rest.breach(Words.say("week.rest.missing"), List.of()));
  }

  private void tasks(Protection protection) {
    if (protection.workBans().isEmpty()) {
      return;
    }
    standing(protection.key()).ifPresent(standing -> {
      if (week.tasks().isUnknown()) {
        findings.add(standing.open(Words.say("week.tasks.unknown", protection.key()), List.of()));
      }
      week.tasks().value().ifPresent(tasks -> tasks.forEach(task ->
          protection.workBans().forEach(ban -> task(standing, ban, task))));
    });
  }

  private void task(Standing standing, WorkBan ban, Task task) {
    Holding covered = ban.covers(task, policy);
    if (covered == Holding.FAILS) {
      return;
    }
    List<Citation> words = List.of(ban.citation());
    Message forbidden = Words.say("week.task", task, standing.answer().protection());
    // Nobody asks a woman for the days, so this is said of any day.
    if (standing.answer().protection().equals(Protections.FORBIDDEN_IN_MENSTRUATION) && standing.applies()) {
      findings.add(standing.finding(Severity.WARNING, Words.say("week.task.menstruation", task), words));
    } else if (covered == Holding.HOLDS) {
      findings.add(standing.breach(forbidden, words));
    } else {
      findings.add(standing.open(Words.say("week.task.open", task, standing.answer().protection()), words));
    }
  }

  /** Leave is hers to take; work in it is not forbidden outright, but has to be looked at. */
  private void onLeave(ProtectionKey leave) {
    if (week.schedule().getTime().isNone()) {
      return;
    }
    standing(leave).filter(standing -> standing.answer().answer().value().flatMap(Safeguard::period)
            .filter(days -> days.contains(date)).isPresent())
        .ifPresent(standing -> findings.add(standing.finding(
            Severity.WARNING, Words.say("week.on-leave", leave), List.of())));
  }
}
