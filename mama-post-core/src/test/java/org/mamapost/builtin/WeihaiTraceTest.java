package org.mamapost.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.source.Document;
import org.mamapost.text.Language;
import org.mamapost.trace.ElementKind;
import org.mamapost.trace.PolicyElement;
import org.mamapost.trace.PolicyElements;
import org.mamapost.trace.Statement;
import org.mamapost.trace.Trace;
import org.mamapost.trace.TraceRow;
import org.mamapost.trace.TraceStatus;

/** Nothing of the notice is left out, and nothing is said of it that it does not say. */
class WeihaiTraceTest {

  private static final Document NOTICE = WeihaiNotice.document();
  // The modules beside this one, whose tests are no part of this one's.
  private static final Map<String, Path> BESIDE = Map.of(
      "matching", Path.of("matching", "src", "test", "java", "org", "mamapost", "matching"),
      "insight", Path.of("matching", "src", "test", "java", "org", "mamapost", "insight"),
      "spi", Path.of("..", "mama-post-spi", "src", "test", "java", "org", "mamapost", "spi", "resume"));
  private static final Trace TRACE = Trace.of(WeihaiPolicy.policy(), WeihaiStatements.all());

  @Test
  void theStatementsTogetherAreTheNotice() {
    assertEquals(AnnexSpans.withoutWhiteSpace(WeihaiNotice.text()),
        WeihaiStatements.all().stream().map(Statement::words).collect(Collectors.joining()));
  }

  @Test
  void everyCitationOfTheNoticeStandsInAStatementOfItsClause() {
    assertEquals(List.of(), TRACE.unplaced());
  }

  @Test
  void whatIsCalledComputedIsComputedBySomething() {
    assertEquals(List.of(), TRACE.of(TraceStatus.COMPUTED).stream()
        .filter(row -> !row.isComputed()).map(WeihaiTraceTest::said).toList());
  }

  @Test
  void whatSomeSchemeComputesIsNotCalledOtherwise() {
    assertEquals(List.of(), TRACE.rows().stream()
        .filter(row -> row.statement().status() != TraceStatus.COMPUTED)
        .filter(row -> row.elements().stream().anyMatch(element -> element.kind().isComputing()))
        .map(WeihaiTraceTest::said).toList());
  }

  @Test
  void whatOfficesWillDoIsAMeasure() {
    String offices = WeihaiStatements.say("offices").render(Language.ENGLISH);
    assertEquals(List.of(), TRACE.rows().stream()
        .filter(row -> row.statement().missing().filter(why -> why.render(Language.ENGLISH).equals(offices))
        .isPresent())
        .filter(row -> row.elements().stream().noneMatch(element -> element.kind() == ElementKind.MEASURE))
        .map(WeihaiTraceTest::said).toList());
  }

  static Stream<TraceRow> belowComputed() {
    return TRACE.rows().stream().filter(row -> row.statement().status() != TraceStatus.COMPUTED);
  }

  @ParameterizedTest
  @MethodSource("belowComputed")
  void whatIsBelowComputedSaysWhatIsMissing(TraceRow row) {
    for (Language language : Language.values()) {
      assertTrue(row.statement().missing().orElseThrow().render(language).length() > 3, row::id);
    }
  }

  static Stream<TraceRow> inPart() {
    return TRACE.of(TraceStatus.COMPUTED).stream().filter(row -> row.statement().missing().isPresent());
  }

  @ParameterizedTest
  @MethodSource("inPart")
  void whatIsComputedInPartSaysWhichPartAndWhatIsMissing(TraceRow row) {
    for (Language language : Language.values()) {
      String part = row.statement().part().orElseThrow().render(language);
      String missing = row.statement().missing().orElseThrow().render(language);
      assertTrue(part.length() > 3 && missing.length() > 3 && !part.equals(missing), row::id);
    }
  }

  @Test
  void everyElementOfTheNoticeIsTraced() {
    List<PolicyElement> traced = TRACE.rows().stream().flatMap(row -> row.elements().stream()).toList();
    assertEquals(List.of(), PolicyElements.of(WeihaiPolicy.policy()).stream()
        .filter(element -> element.citations().stream().anyMatch(citation -> citation.document().equals(NOTICE)))
        .filter(element -> !traced.contains(element)).map(PolicyElement::code).toList());
  }

  static Stream<PolicyElement> elements() {
    return PolicyElements.of(WeihaiPolicy.policy()).stream();
  }

  @ParameterizedTest
  @MethodSource("elements")
  void everyElementIsProvedByATest(PolicyElement element) {
    assertFalse(WeihaiProofs.proofs().of(element).isEmpty(), element::code);
  }

  static Stream<String> tests() {
    return WeihaiProofs.proofs().all().stream();
  }

  @ParameterizedTest
  @MethodSource("tests")
  void aTestThatIsNamedExists(String test) throws ClassNotFoundException {
    int colon = test.indexOf(':');
    if (colon >= 0) {
      assertTrue(Files.exists(BESIDE.get(test.substring(0, colon)).resolve(test.substring(colon + 1) + ".java")), test);
    } else if (test.endsWith(".csv")) {
      assertNotNull(getClass().getResource("/" + test), test);
    } else {
      assertTrue(Stream.of(Class.forName("org.mamapost." + test).getDeclaredMethods())
          .anyMatch(method -> method.getAnnotations().length > 0), test);
    }
  }

  @Test
  void aClassThatComputesHasTestsOfItsOwn() {
    assertEquals(List.of(), TRACE.rows().stream().flatMap(row -> row.classes().stream()).distinct()
        .filter(name -> WeihaiProofs.proofs().ofClass(name).isEmpty()).toList());
  }

  @Test
  void everyStatementThatIsComputedIsProved() {
    assertEquals(List.of(), TRACE.of(TraceStatus.COMPUTED).stream()
        .filter(row -> WeihaiProofs.proofs().of(row).isEmpty()).map(WeihaiTraceTest::said).toList());
  }

  private static String said(TraceRow row) {
    return row.id() + " “" + row.statement().words() + "”";
  }
}
