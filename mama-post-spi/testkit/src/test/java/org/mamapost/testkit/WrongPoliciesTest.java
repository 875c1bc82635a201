package org.mamapost.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.testkit.machine.WrongSurroundings;
import org.mamapost.testkit.wrong.Breaks;
import org.mamapost.testkit.wrong.WrongPolicies;

/** The kit is held against policies that are wrong on purpose: each breaks just the laws that it says. */
class WrongPoliciesTest {

  static List<Class<?>> contracts() {
    return Stream.concat(WrongPolicies.files().stream(), Stream.of(WrongSurroundings.class))
        .flatMap(file -> Stream.of(file.getDeclaredClasses()))
        .filter(type -> type.isAnnotationPresent(Breaks.class))
        .sorted(Comparator.comparing(Class::getName))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void aWrongPolicyBreaksJustTheLawsThatItSays(Class<?> contract) {
    Outcome outcome = Outcome.of(contract);
    assertEquals(Set.of(contract.getAnnotation(Breaks.class).value()), outcome.failed().keySet(),
        () -> String.valueOf(outcome.failed()));
  }

  @Test
  void eachLawIsBrokenBySomePolicy() {
    Set<String> broken = contracts().stream()
        .flatMap(contract -> Stream.of(contract.getAnnotation(Breaks.class).value())).collect(Collectors.toSet());
    assertEquals(new TreeSet<>(Laws.ids()), new TreeSet<>(broken));
  }

  @Test
  void theSampleCityIsAskedAboutEveryLaw() {
    Outcome outcome = Outcome.of(WrongPolicies.nothingWrong());
    assertEquals(new TreeSet<>(Laws.ids()), new TreeSet<>(outcome.passed()));
  }

  @Test
  void aDeclaredGapIsSkippedWithItsReason() {
    Outcome outcome = Outcome.of(WrongPolicies.declaredGap());
    assertTrue(outcome.aborted().get("optional_versionsLeaveNoGap").contains("the trial ran out"),
        () -> String.valueOf(outcome.aborted()));
  }

  @Test
  void aStaleGapSaysSo() {
    assertTrue(Outcome.of(WrongPolicies.staleGap()).failed().get("optional_versionsLeaveNoGap").contains("stale"));
  }

  @Test
  void aLawWithNothingToLookAtIsSkippedWithTheReason() {
    Outcome outcome = Outcome.of(WrongPolicies.dataAlone());
    assertEquals("no version has a catalogue", outcome.skipped().get("required_everyRepairWorks"));
    assertEquals("no version has a scheme", outcome.skipped().get("required_refusalIsNeverZero"));
    assertEquals("no text of a document was given to hold the quotes against",
        outcome.skipped().get("optional_quotesStandInTheText"));
    assertEquals(Set.of(), outcome.failed().keySet());
  }

  @Test
  void whatIsSkippedIsSaidOnceWithTheReason() {
    String said = String.join("\n", Outcome.of(WrongPolicies.dataAlone()).published());
    assertEquals(2, said.split("no version has a catalogue", -1).length, said);
    assertTrue(said.contains("laws skipped by DataAlone"), said);
    assertTrue(said.contains("required_everyRepairWorks"), said);
  }

  @Test
  void aGapInALawThatIsSkippedIsPointless() {
    String said = Outcome.of(WrongPolicies.pointlessGap()).failed().get("required_knownGapsNameALaw");
    assertTrue(said.contains("optional_noRowIsMasked is pointless"), said);
    assertTrue(said.contains("no version has a catalogue"), said);
  }

  @Test
  void whereThePolicyCannotBeMadeOneLawSaysWhyAndTheOthersWait() {
    Outcome outcome = Outcome.of(WrongPolicies.unreadable());
    assertTrue(outcome.failed().get("required_loadsWithNothingAmiss")
        .endsWith("policy.yaml, line 4, column 1: “regoin” is no key of a policy"), () -> outcome.failed().toString());
    assertEquals(Laws.ids().size() - 1, outcome.skipped().size());
  }
}
