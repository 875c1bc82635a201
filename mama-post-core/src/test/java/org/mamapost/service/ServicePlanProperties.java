package org.mamapost.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.mamapost.builtin.WeihaiPolicy;

/** What holds of every plan. */
class ServicePlanProperties {

  private static final LedgerAssessor ASSESSOR = LedgerAssessor.of(WeihaiPolicy.policy());
  private static final OfficeDays OFFICE = OfficeDays.mondayToFriday();

  @Provide
  Arbitrary<ServiceLedger> caseloads() {
    return LedgerHistories.caseloads();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return LedgerHistories.days();
  }

  private static Map<String, ServiceYear> open(ServiceLedger ledger, LocalDate from) {
    return ASSESSOR.assess(ledger, from)
        .flatMap(answer -> answer.answer().value().stream())
        .filter(account -> account.current().standing() == PledgeStanding.OPEN)
        .collect(Collectors.toMap(ServiceAccount::person, ServiceAccount::current));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void nothingIsPlannedBeforeTheRegistrationOrAfterTheYearOrWhileTheOfficeIsClosed(
      @ForAll("caseloads") ServiceLedger ledger, @ForAll("days") LocalDate from) {
    Map<String, ServiceYear> open = open(ledger, from);
    for (Appointment planned : ASSESSOR.plan(ledger, from, OFFICE).appointments()) {
      ServiceYear year = open.get(planned.person());
      assertTrue(!planned.day().isBefore(year.registeredOn()) && !planned.day().isBefore(from), planned::toString);
      assertTrue(!planned.day().isAfter(year.lastDay()), planned::toString);
      assertTrue(OFFICE.isOpenOn(planned.day()), planned::toString);
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void whoeverIsOwedSomethingIsPlannedForInFullOrNamed(
      @ForAll("caseloads") ServiceLedger ledger, @ForAll("days") LocalDate from) {
    ServicePlan plan = ASSESSOR.plan(ledger, from, OFFICE);
    Map<String, Long> planned = plan.appointments().stream()
        .collect(Collectors.groupingBy(Appointment::person, Collectors.counting()));
    List<String> unplanned = plan.unplanned().stream().map(Unplanned::person).toList();
    ASSESSOR.assess(ledger, from).forEach(answer -> {
      String person = answer.person();
      int owed = answer.answer().value().map(account -> account.current().owed()).orElse(-1);
      if (unplanned.contains(person)) {
        assertTrue(owed != 0 && !planned.containsKey(person), person);
      } else {
        assertEquals(owed, planned.getOrDefault(person, 0L).intValue(), person);
      }
    });
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void whoeverIsServedAsPlannedIsFulfilled(
      @ForAll("caseloads") ServiceLedger ledger, @ForAll("days") LocalDate from) {
    List<Appointment> planned = ASSESSOR.plan(ledger, from, OFFICE).appointments();
    ServiceLedger served = ledger.with(IntStream.range(0, planned.size()).mapToObj(i -> new LedgerEvent(
        "planned-" + i, planned.get(i).person(), planned.get(i).kind(), planned.get(i).day())).toList());
    planned.stream().map(Appointment::person).distinct().forEach(person -> assertEquals(PledgeStanding.FULFILLED,
        ASSESSOR.assess(served, person, from.plusYears(2)).answer().orElseThrow().current().standing()));
  }

  @Provide
  Arbitrary<List<EvenSpread.Duty>> duties() {
    return Combinators.combine(Arbitraries.integers().between(0, 19), Arbitraries.integers().between(0, 19))
        .as((last, target) -> new EvenSpread.Duty(last, Math.min(last, target)))
        .list().ofMaxSize(80);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void noDutyIsLate(@ForAll("duties") List<EvenSpread.Duty> duties, @ForAll @IntRange(min = 20, max = 30) int days) {
    int[] chosen = EvenSpread.over(days, duties);
    for (int i = 0; i < chosen.length; i++) {
      assertTrue(chosen[i] >= 0 && chosen[i] <= duties.get(i).lastDay(), duties.get(i) + " on " + chosen[i]);
    }
  }

  /** If loads between q and q + 1 break neither what is due by a day nor what is left for the days after it. */
  private static boolean mayDifferByOne(int[] due, int duties, int q) {
    int days = due.length;
    int byNow = 0;
    for (int day = 0; day < days; day++) {
      byNow += due[day];
      if (byNow > (q + 1) * (day + 1) || duties - byNow < q * (days - day - 1)) {
        return false;
      }
    }
    return duties >= q * days;
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theLoadsDifferByAtMostOneWhereTheDatesAllowIt(
      @ForAll("duties") List<EvenSpread.Duty> duties, @ForAll @IntRange(min = 20, max = 22) int days) {
    int[] due = new int[days];
    duties.forEach(duty -> due[duty.lastDay()]++);
    int[] loads = new int[days];
    for (int day : EvenSpread.over(days, duties)) {
      loads[day]++;
    }
    boolean allowed = IntStream.rangeClosed(0, duties.size()).anyMatch(q -> mayDifferByOne(due, duties.size(), q));
    int spread = IntStream.of(loads).max().orElseThrow() - IntStream.of(loads).min().orElseThrow();
    assertTrue(!allowed || spread <= 1, () -> spread + " for " + duties);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theBusiestDayIsNoBusierThanWhatIsDueMakesIt(@ForAll("duties") List<EvenSpread.Duty> duties) {
    Map<Integer, Integer> loads = new HashMap<>();
    for (int day : EvenSpread.over(20, duties)) {
      loads.merge(day, 1, Integer::sum);
    }
    int least = IntStream.range(0, 20).map(day -> {
      long due = duties.stream().filter(duty -> duty.lastDay() <= day).count();
      return (int) ((due + day) / (day + 1));
    }).max().orElseThrow();
    assertEquals(least, loads.values().stream().mapToInt(Integer::intValue).max().orElse(0));
  }
}
