package org.mamapost.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.text.Message;

/** Makes a plan of what is owed to many people. Used by one thread, once. */
final class PlanMaker {

  private final LocalDate from;
  private final OfficeDays office;
  private final List<ServiceAccount> owed = new ArrayList<>();
  private final List<Unplanned> unplanned = new ArrayList<>();

  PlanMaker(LocalDate from, OfficeDays office) {
    this.from = from;
    this.office = office;
  }

  ServicePlan plan(Stream<LedgerAnswer> answers) {
    answers.forEach(this::sort);
    List<LocalDate> days = owed.stream()
        .map(account -> account.current().lastDay()).max(LocalDate::compareTo)
        .map(last -> office.between(from, last)).orElse(List.of());
    List<Job> jobs = owed.stream().flatMap(account -> jobs(account, days)).toList();
    int[] chosen = EvenSpread.over(days.size(), jobs.stream().map(Job::duty).toList());
    List<Appointment> appointments = new ArrayList<>();
    for (int i = 0; i < chosen.length; i++) {
      appointments.add(new Appointment(days.get(chosen[i]), jobs.get(i).person(), jobs.get(i).kind()));
    }
    return new ServicePlan(from, appointments, unplanned);
  }

  private void sort(LedgerAnswer answer) {
    Optional<ServiceAccount> account = answer.answer().value();
    if (account.isEmpty()) {
      leaveOut(answer.person(), answer.answer().refusal().orElseThrow().message());
      return;
    }
    List<ServiceYear> years = account.get().years();
    // What an earlier year left undone is not planned into another, and not forgotten either.
    years.subList(0, years.size() - 1).stream().filter(past -> past.standing() == PledgeStanding.OVERDUE)
        .forEach(past -> leaveOut(answer.person(), Words.say("unplanned.overdue", past.lastDay(), past.owed())));
    ServiceYear year = account.get().current();
    if (year.standing() == PledgeStanding.OPEN && !office.between(from, year.lastDay()).isEmpty()) {
      owed.add(account.get());
    } else if (year.standing() == PledgeStanding.OPEN) {
      leaveOut(answer.person(), Words.say("unplanned.no-day", year.lastDay()));
    } else if (year.standing() == PledgeStanding.OVERDUE) {
      leaveOut(answer.person(), Words.say("unplanned.overdue", year.lastDay(), year.owed()));
    } else if (year.standing() == PledgeStanding.LEFT_EARLY) {
      leaveOut(answer.person(), Words.say("unplanned.left", year.leftOn().value().orElseThrow(), year.owed()));
    }
  }

  private void leaveOut(String person, Message why) {
    unplanned.add(new Unplanned(person, why));
  }

  // The services of one person are aimed at the middles of equal parts of what is left of her year.
  private static Stream<Job> jobs(ServiceAccount account, List<LocalDate> days) {
    ServiceYear year = account.current();
    int found = Collections.binarySearch(days, year.lastDay());
    int open = found >= 0 ? found + 1 : -found - 1;
    List<ServiceKind> kinds = year.outstanding();
    List<Job> jobs = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      int target = (int) ((2L * i + 1) * open / (2L * kinds.size()));
      jobs.add(new Job(account.person(), kinds.get(i), new EvenSpread.Duty(open - 1, target)));
    }
    return jobs.stream();
  }

  private record Job(String person, ServiceKind kind, EvenSpread.Duty duty) {}
}
