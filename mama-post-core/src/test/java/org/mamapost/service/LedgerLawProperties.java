package org.mamapost.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.RegisteredBefore;
import org.mamapost.interpretation.RegistrationBoth;
import org.mamapost.interpretation.RenewedRegistration;
import org.mamapost.interpretation.SameDayOrder;

/**
 * What one more record can do to what is owed, whichever way the open questions are read: on few days, so that records
 * meet on one, about the notice's first day and about the ends of years.
 */
class LedgerLawProperties {

  private static final LocalDate NOTICE = LocalDate.of(2025, 4, 21);
  private static final List<LedgerAssessor> ASSESSORS = assessors().toList();

  private static Stream<LedgerAssessor> assessors() {
    return Stream.of(RegistrationBoth.values()).map(WeihaiPolicy.policy()::with)
        .flatMap(policy -> Stream.of(SameDayOrder.values()).map(policy::with))
        .flatMap(policy -> Stream.of(RegisteredBefore.values()).map(policy::with))
        .flatMap(policy -> Stream.of(RenewedRegistration.values()).map(policy::with))
        .map(LedgerAssessor::of);
  }

  @Provide
  Arbitrary<LedgerAssessor> readings() {
    return Arbitraries.of(ASSESSORS);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Combinators.combine(Arbitraries.integers().between(-3, 6), Arbitraries.of(-1, 0, 0, 1, 2))
        .as((days, years) -> NOTICE.plusYears(years).plusDays(days));
  }

  @Provide
  Arbitrary<List<LedgerEvent>> histories() {
    return Combinators.combine(matters(LedgerMatter.all()), days(), turns()).as(Moment::new)
        .list().ofMaxSize(25).map(moments -> {
          List<LedgerEvent> events = new ArrayList<>();
          moments.forEach(moment -> events.add(moment.under("R-" + events.size())));
          return events;
        });
  }

  @Provide
  Arbitrary<Moment> records() {
    return Combinators.combine(matters(LedgerMatter.all()), days(), turns()).as(Moment::new);
  }

  @Provide
  Arbitrary<Moment> services() {
    return Combinators.combine(matters(List.of(ServiceKind.values())), days(), turns()).as(Moment::new);
  }

  @Provide
  Arbitrary<Moment> departures() {
    return Combinators.combine(matters(List.of(Departure.values())), days(), turns()).as(Moment::new);
  }

  // Registrations more often than they would come by chance, so that years open.
  private static Arbitrary<LedgerMatter> matters(List<? extends LedgerMatter> matters) {
    List<LedgerMatter> often = new ArrayList<>(matters);
    matters.stream().filter(RegistrationKind.class::isInstance).forEach(often::add);
    return Arbitraries.of(often);
  }

  private static Arbitrary<Stated<Integer>> turns() {
    return Arbitraries.of(0, 0, 0, 1, 2, 3).map(turn -> turn == 0 ? Stated.unknown() : Stated.of(turn));
  }

  /** A record that has no id yet. */
  record Moment(LedgerMatter matter, LocalDate day, Stated<Integer> turn) {
    LedgerEvent under(String id) {
      return new LedgerEvent(id, Records.PERSON, matter, day, turn);
    }
  }

  /** What is owed of each kind, year by year; years that open on one day are told apart by a number. */
  private static Map<String, Integer> owed(LedgerAssessor assessor, List<LedgerEvent> events, LocalDate date) {
    Map<String, Integer> owed = new HashMap<>();
    for (ServiceYear year : years(assessor, events, date)) {
      for (ServiceTally tally : year.tallies()) {
        String promise = year.firstDay() + " " + tally.promise().kind();
        int number = 0;
        while (owed.putIfAbsent(promise + " " + number, tally.owed()) != null) {
          number++;
        }
      }
    }
    return owed;
  }

  private static List<ServiceYear> years(LedgerAssessor assessor, List<LedgerEvent> events, LocalDate date) {
    return assessor.assess(ServiceLedger.empty().with(events), Records.PERSON, date).answer().value()
        .map(ServiceAccount::years).orElse(List.of());
  }

  private static List<LedgerEvent> with(List<LedgerEvent> events, LedgerEvent more) {
    List<LedgerEvent> longer = new ArrayList<>(events);
    longer.add(more);
    return longer;
  }

  @Property(tries = 900, edgeCases = EdgeCasesMode.NONE)
  void unlessAYearOpensOnADayOnWhichNoneDidNoNumberRises(@ForAll("readings") LedgerAssessor assessor,
      @ForAll("histories") List<LedgerEvent> events, @ForAll("records") Moment more, @ForAll("days") LocalDate date) {
    Map<String, Integer> before = owed(assessor, events, date);
    Map<String, Integer> after = owed(assessor, with(events, more.under("new")), date);
    Assume.that(before.keySet().containsAll(after.keySet()));
    after.forEach((promise, owed) -> assertTrue(owed <= before.get(promise), promise));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aServiceLowersOneNumberByOneAtMost(@ForAll("readings") LedgerAssessor assessor,
      @ForAll("histories") List<LedgerEvent> events, @ForAll("services") Moment more, @ForAll("days") LocalDate date) {
    Map<String, Integer> before = owed(assessor, events, date);
    Map<String, Integer> after = owed(assessor, with(events, more.under("new")), date);
    assertEquals(before.keySet(), after.keySet());
    int lowered = 0;
    for (Map.Entry<String, Integer> promise : before.entrySet()) {
      int less = promise.getValue() - after.get(promise.getKey());
      assertTrue(less == 0 || less == 1, promise.getKey());
      lowered += less;
    }
    assertTrue(lowered <= 1, () -> before + " " + after);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aDepartureAfterWhichSheDoesNotRegisterLeavesEveryNumberAsItIs(@ForAll("readings") LedgerAssessor assessor,
      @ForAll("histories") List<LedgerEvent> events, @ForAll("departures") Moment more,
      @ForAll("days") LocalDate date) {
    List<LedgerEvent> noneAfter = events.stream()
        .filter(event -> !(event.matter() instanceof RegistrationKind) || event.day().isBefore(more.day())).toList();
    Map<String, Integer> before = owed(assessor, noneAfter, date);
    owed(assessor, with(noneAfter, more.under("new")), date)
        .forEach((promise, owed) -> assertEquals(before.get(promise), owed, promise));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aRegistrationWhileAYearIsOpenLeavesEveryNumberAsItIs(@ForAll("readings") LedgerAssessor assessor,
      @ForAll("histories") List<LedgerEvent> events, @ForAll("days") LocalDate date) {
    Map<String, Integer> before = owed(assessor, events, date);
    for (ServiceYear year : years(assessor, events, date)) {
      Stream.of(year.firstDay(), year.firstDay().plusDays(2), year.lastDay())
          .filter(day -> year.leftOn().value().filter(left -> !day.isBefore(left)).isEmpty())
          .filter(day -> events.stream().noneMatch(event -> leavesOn(day, event)))
          .flatMap(day -> Stream.of(RegistrationKind.values())
              .map(kind -> new LedgerEvent("new", Records.PERSON, kind, day)))
          .forEach(more -> assertEquals(before, owed(assessor, with(events, more), date), more::toString));
    }
  }

  private static boolean leavesOn(LocalDate day, LedgerEvent event) {
    return event.matter() instanceof Departure && event.day().equals(day);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void aRecordThatIsThereAlreadyDoesNothing(@ForAll("readings") LedgerAssessor assessor,
      @ForAll("histories") List<LedgerEvent> events, @ForAll("days") LocalDate date) {
    Map<String, Integer> before = owed(assessor, events, date);
    events.forEach(event -> assertEquals(before, owed(assessor, with(events, event), date)));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aRecordUnderAnothersIdTakesThatOneOutAsWell(@ForAll("readings") LedgerAssessor assessor,
      @ForAll("histories") List<LedgerEvent> events, @ForAll("records") Moment more, @ForAll("days") LocalDate date) {
    Assume.that(!events.isEmpty());
    LedgerEvent clashing = more.under(events.get(0).id());
    Assume.that(!clashing.equals(events.get(0)));
    assertEquals(owed(assessor, events.subList(1, events.size()), date), owed(assessor, with(events, clashing), date));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsAnsweredCountsEveryServiceOrSaysWhyNot(@ForAll("readings") LedgerAssessor assessor,
      @ForAll("histories") List<LedgerEvent> events, @ForAll("days") LocalDate date) {
    LedgerAnswer answer = assessor.assess(ServiceLedger.empty().with(events), Records.PERSON, date);
    Assume.that(answer.answer().value().isPresent());
    long services = events.stream().filter(event -> event.matter() instanceof ServiceKind).count();
    long passedOver = answer.findings().stream()
        .filter(finding -> finding.event().matter() instanceof ServiceKind && !finding.kind().counts()).count();
    int done = answer.answer().orElseThrow().years().stream().mapToInt(ServiceYear::done).sum();
    assertEquals(services, done + passedOver);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void noYearBeginsBeforeTheRegistrationOrEndsBeforeThePledge(@ForAll("readings") LedgerAssessor assessor,
      @ForAll("histories") List<LedgerEvent> events, @ForAll("days") LocalDate date) {
    for (ServiceYear year : years(assessor, events, date)) {
      assertTrue(!year.firstDay().isBefore(year.registeredOn()) && !year.lastDay().isBefore(NOTICE), year::toString);
    }
  }
}
