package org.mamapost.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.interpretation.RegistrationBoth;

/** What holds of every ledger, however it came about. */
class ServiceLedgerProperties {

  private static final LedgerAssessor BOTH = LedgerAssessor.of(WeihaiPolicy.policy());
  private static final LedgerAssessor EITHER =
      LedgerAssessor.of(WeihaiPolicy.policy().with(RegistrationBoth.EITHER));

  @Provide
  Arbitrary<LedgerEvent> events() {
    return LedgerHistories.events();
  }

  @Provide
  Arbitrary<ServiceLedger> ledgers() {
    return LedgerHistories.ledgers();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return LedgerHistories.days();
  }

  @Provide
  Arbitrary<LedgerAssessor> assessors() {
    return Arbitraries.of(BOTH, EITHER);
  }

  private static Stream<ServiceYear> years(LedgerAssessor assessor, ServiceLedger ledger, LocalDate date) {
    return assessor.assess(ledger, date).flatMap(answer -> answer.answer().value().stream())
        .flatMap(account -> account.years().stream());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsOwedAndWhatIsDoneIsNeverBelowThePledge(
      @ForAll("assessors") LedgerAssessor assessor, @ForAll("ledgers") ServiceLedger ledger,
      @ForAll("days") LocalDate date) {
    years(assessor, ledger, date).flatMap(year -> year.tallies().stream()).forEach(tally ->
        assertTrue(tally.owed() + tally.done() >= tally.promise().times(), tally::toString));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void noRecordVanishes(
      @ForAll("assessors") LedgerAssessor assessor, @ForAll("ledgers") ServiceLedger ledger,
      @ForAll("days") LocalDate date) {
    assessor.assess(ledger, date).filter(answer -> !isUndecided(answer)).forEach(answer -> {
      long services = ledger.events(answer.person()).stream()
          .filter(event -> event.matter() instanceof ServiceKind).count();
      long passedOver = answer.findings().stream()
          .filter(finding -> finding.event().matter() instanceof ServiceKind && !finding.kind().counts()).count();
      int done = answer.answer().value()
          .map(account -> account.years().stream().mapToInt(ServiceYear::done).sum()).orElse(0);
      assertEquals(services, done + passedOver);
    });
  }

  // Where nobody can tell what came first nothing is counted, and the refusal says so.
  private static boolean isUndecided(LedgerAnswer answer) {
    return answer.findings().stream().anyMatch(finding -> finding.kind() == LedgerFindingKind.ORDER_UNKNOWN);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void mergingIsCommutativeAssociativeAndIdempotent(@ForAll("ledgers") ServiceLedger one,
      @ForAll("ledgers") ServiceLedger other, @ForAll("ledgers") ServiceLedger third) {
    ServiceLedger both = one.mergedWith(other);
    assertEquals(both, other.mergedWith(one));
    assertEquals(both.hashCode(), other.mergedWith(one).hashCode());
    assertEquals(both.mergedWith(third), one.mergedWith(other.mergedWith(third)));
    assertSame(both, both.mergedWith(other));
    assertSame(one, one.mergedWith(one));
    assertEquals(one, ServiceLedger.empty().mergedWith(one));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aLedgerIsTheSetOfItsRecordsInWhateverOrderTheyCame(
      @ForAll @Size(max = 40) List<@From("events") LedgerEvent> events, @ForAll Random order) {
    ServiceLedger atOnce = ServiceLedger.empty().with(events);
    List<LedgerEvent> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, order);
    ServiceLedger oneByOne = ServiceLedger.empty();
    for (LedgerEvent event : shuffled) {
      oneByOne = oneByOne.with(event);
    }
    assertEquals(atOnce, oneByOne);
    assertEquals(new HashSet<>(events),
        atOnce.people().flatMap(person -> atOnce.events(person).stream()).collect(Collectors.toSet()));
    assertTrue(events.stream().allMatch(atOnce::contains));
    assertSame(atOnce, atOnce.with(events));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aSnapshotStaysAsItWas(@ForAll("ledgers") ServiceLedger ledger, @ForAll("events") LedgerEvent more) {
    List<LedgerEvent> before = ledger.people().flatMap(person -> ledger.events(person).stream()).toList();
    ServiceLedger longer = ledger.with(more);
    assertEquals(before, ledger.people().flatMap(person -> ledger.events(person).stream()).toList());
    assertTrue(longer.contains(more));
  }
}
