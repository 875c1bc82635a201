package org.mamapost.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.person.Child;
import org.mamapost.person.TaxFilings;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.time.DateRange;
import org.mamapost.validation.PostValidator;
import org.mamapost.validation.ValidationReport;
import org.mamapost.validation.Verdict;

/** What jqwik finds by itself, and whether it is what it says it is. */
class GeneratorsProperties {

  private static final PostValidator WEIHAI = PostValidator.of(WeihaiPolicy.policy());

  @Example
  void eachTypeIsGeneratedWithoutAWord() {
    MamaPostArbitraries.types().forEach(type -> assertInstanceOf(type, Arbitraries.defaultFor(type).sample()));
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void aPostIsGeneratedWithoutAWord(@ForAll MamaPost post) {
    assertEquals(post, post.toBuilder().build());
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void statementsAndChoicesHoldWhateverIsGenerated(@ForAll Stated<Choice<PayMethod>> stated) {
    stated.value().ifPresent(choice -> assertTrue(choice.terms().allMatch(PayMethod.class::isInstance)));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aConformingPostConforms(@ForAll @Conforming MamaPost post) {
    ValidationReport report = WEIHAI.validate(post);
    assertEquals(Verdict.CONFORMS, report.getVerdict(), () -> post + " " + report.getFindings());
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void aBrokenPostIsBrokenInItsCellAlone(@ForAll BrokenPost broken) {
    assertEquals(Verdict.CONFORMS, WEIHAI.validate(broken.conforming()).getVerdict());
    Set<Object> cells = WEIHAI.validate(broken.post()).getFindings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::cell).collect(Collectors.toSet());
    assertEquals(Set.of(Optional.of(broken.cell())), cells, broken::toString);
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void aBrokenPostMayComeAlone(@ForAll @Broken MamaPost post) {
    assertEquals(Verdict.BREAKS, WEIHAI.validate(post).getVerdict());
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void aDayAroundAChangeIsAtMostTwoDaysFromOne(@ForAll @AroundChanges LocalDate day) {
    assertTrue(PolicyArbitraries.changes(WeihaiPolicy.policy()).stream()
        .anyMatch(change -> Math.abs(change.toEpochDay() - day.toEpochDay()) <= 2));
  }

  @Example
  void aPolicysFirstDayAndTheDayAfterItsLastAreItsChanges() {
    RegionalPolicy halfYear = RegionalPolicy.builder("city").version("1")
        .region(WeihaiPolicy.policy().region())
        .inForce(DateRange.ofInclusive(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30)))
        .document(WeihaiPolicy.policy().document()).build();
    assertEquals(Set.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 7, 1)), PolicyArbitraries.changes(halfYear));
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void aTaxYearHasEachMonthOnce(@ForAll TaxFilings year) {
    assertTrue(List.of(4, 12).contains(year.filings().size()));
  }

  @Example
  void familiesStandOnBothSidesOfAStage() {
    LocalDate day = LocalDate.of(2025, 6, 1);
    Set<List<CareStage>> stages = PersonArbitraries.childrenAtTheEdge(day).sampleStream().limit(300)
        .map(Child::bornOn)
        .filter(born -> !born.isAfter(day))
        .map(born -> WeihaiPolicy.policy().careStagesOfAge(new Child(born).ageOn(day)))
        .collect(Collectors.toSet());
    assertTrue(stages.containsAll(List.of(List.of(CareStage.FULL_COMPANION),
        List.of(CareStage.FULL_COMPANION, CareStage.FLEXIBLE_BALANCE),
        List.of(CareStage.FLEXIBLE_BALANCE, CareStage.STEADY_WORK), List.of(CareStage.STEADY_WORK), List.of())),
        stages::toString);
  }
}
