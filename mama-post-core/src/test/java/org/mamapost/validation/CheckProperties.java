package org.mamapost.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mamapost.answer.Basis;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Repair;
import org.mamapost.answer.Severity;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.PostCell;
import org.mamapost.format.PostColumn;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.validation.GeneratedPosts.Broken;
import org.mamapost.validation.GeneratedPosts.OfRow;

/** What holds of every post of every row. */
class CheckProperties {

  private static final PostValidator WEIHAI = PostValidator.of(WeihaiPolicy.policy());
  private static final Map<PostColumn, PostCell> CELLS = Map.of(
      PostColumn.SCHEDULE, PostCell.TIME_AND_PLACE, PostColumn.PLACE, PostCell.TIME_AND_PLACE,
      PostColumn.PAY_METHOD, PostCell.PAY, PostColumn.INSURANCE, PostCell.INSURANCE,
      PostColumn.CONTRACT, PostCell.CONTRACT, PostColumn.SKILLS, PostCell.SKILLS);

  @Provide
  Arbitrary<OfRow> conforming() {
    return GeneratedPosts.conforming();
  }

  @Provide
  Arbitrary<Broken> broken() {
    return GeneratedPosts.broken();
  }

  /** Several cells broken at once, or left unsaid, of a post that may declare nothing. */
  @Provide
  Arbitrary<MamaPost> any() {
    Arbitrary<List<Broken>> several = GeneratedPosts.broken().list().ofMinSize(1).ofMaxSize(4);
    return several.flatMap(cells -> Arbitraries.of(true, false).map(declared -> {
      OfRow post = cells.get(0).conforming();
      for (Broken cell : cells) {
        post = post.with(cell.column(), cell.cell());
      }
      return (declared ? post : post.with(PostColumn.POST_TYPE, "").with(PostColumn.CARE_STAGE, "")).post();
    }));
  }

  private static List<Finding> of(ValidationReport report, Severity severity) {
    return report.getFindings().stream().filter(finding -> finding.severity() == severity).toList();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aPostOfARowConforms(@ForAll("conforming") OfRow post) {
    ValidationReport report = WEIHAI.validate(post.post());
    assertEquals(Verdict.CONFORMS, report.getVerdict(), () -> post + " " + report.getFindings());
    assertEquals(List.of(post.row()), report.getSatisfiedRows().stream().map(row -> row.chinese()).toList());
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void breakingOneCellIsOneErrorInThatCell(@ForAll("broken") Broken post) {
    ValidationReport report = WEIHAI.validate(post.broken().post());
    List<Finding> errors = of(report, Severity.ERROR);
    assertEquals(1, errors.size(), () -> post + " " + report.getFindings());
    assertEquals(CELLS.get(post.column()), errors.get(0).cell().orElseThrow());
    assertEquals(Basis.CATALOGUE, errors.get(0).basis());
    assertEquals(Verdict.BREAKS, report.getVerdict());
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void aRepairRemovesItsFindingAndBreaksNoOtherCell(@ForAll("any") MamaPost post) {
    ValidationReport report = WEIHAI.suggesting().validate(post);
    report.getFindings().forEach(finding -> finding.repair().ifPresent(repair ->
        assertRemoves(finding, repair, post, report.getFindings(),
            WEIHAI.validate(repair.applyTo(post)).getFindings())));
    for (NearestRow near : report.getNearest()) {
      near.findings().forEach(finding -> finding.repair().ifPresent(repair ->
          assertRemoves(finding, repair, post, near.findings(), againstRow(repair.applyTo(post), near))));
    }
  }

  private static void assertRemoves(
      Finding finding, Repair repair, MamaPost post, List<Finding> before, List<Finding> after) {
    assertFalse(after.stream().anyMatch(left -> left.rule().equals(finding.rule())
        && left.row().equals(finding.row()) && left.severity() == finding.severity()),
        () -> repair + " leaves " + finding + " of " + post);
    assertFalse(repair.applyTo(post).equals(post), () -> repair + " changes nothing");
    Set<Object> broken = before.stream().filter(each -> each.severity() == Severity.ERROR)
        .map(each -> List.of(each.row(), each.cell())).collect(Collectors.toSet());
    after.stream().filter(each -> each.severity() == Severity.ERROR && each.row().equals(finding.row())).forEach(each ->
        assertTrue(broken.contains(List.of(each.row(), each.cell())), () -> repair + " breaks " + each));
  }

  private static List<Finding> againstRow(MamaPost post, NearestRow near) {
    return WEIHAI.suggesting().validate(post).getNearest().stream()
        .filter(row -> row.row().equals(near.row()))
        .flatMap(row -> row.findings().stream())
        .toList();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aCellLeftUnsaidIsUnknownAndNeverAnError(@ForAll("conforming") OfRow post) {
    GeneratedPosts.columnsAskedOf(post.row()).forEach(column -> {
      ValidationReport report = WEIHAI.validate(post.with(column, "").post());
      assertEquals(Verdict.UNDETERMINED, report.getVerdict(), () -> post + " without " + column);
      assertEquals(List.of(), of(report, Severity.ERROR));
      assertEquals(1, of(report, Severity.UNKNOWN).size());
      assertEquals(CELLS.get(column), of(report, Severity.UNKNOWN).get(0).cell().orElseThrow());
    });
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theReportDoesNotDependOnTheOrderOfTheCitysOwnRules(@ForAll("any") MamaPost post) {
    assertEquals(PostValidator.of(ownRules(true)).suggesting().validate(post),
        PostValidator.of(ownRules(false)).suggesting().validate(post));
  }

  private static RegionalPolicy ownRules(boolean inOrder) {
    RegionalPolicy.Builder policy = WeihaiPolicy.policy().toBuilder();
    List<String> ids = inOrder ? List.of("a", "insurance", "z") : List.of("z", "insurance", "a");
    for (String id : ids) {
      policy.rowRule("row." + id, (post, row, of) -> List.of(
          Policies.finding(id, Severity.WARNING, Basis.LAW, PostCell.INSURANCE),
          Policies.ofTheWhole("same", id.equals("a") ? Severity.ERROR : Severity.ADVICE, Basis.CATALOGUE)));
      policy.postRule("post." + id, (post, of, date) ->
          List.of(Policies.ofTheWhole(id, Severity.UNKNOWN, Basis.CATALOGUE)));
    }
    return policy.build();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theReportDoesNotDependOnTheDefaultLocaleOrZone(@ForAll("any") MamaPost post) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      String there = everything(WEIHAI.suggesting().validate(post));
      Locale.setDefault(Locale.CHINA);
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
      assertEquals(there, everything(WEIHAI.suggesting().validate(post)));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String everything(ValidationReport report) {
    return report + paragraphs(report, Locale.CHINA) + paragraphs(report, Locale.ENGLISH);
  }

  private static String paragraphs(ValidationReport report, Locale locale) {
    return RenderedReport.findings(report).map(finding -> finding.render(locale)).collect(Collectors.joining("\n"));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aReportSurvivesSerialization(@ForAll("any") MamaPost post) throws IOException, ClassNotFoundException {
    ValidationReport report = WEIHAI.suggesting().validate(post);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(report);
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      ValidationReport read = (ValidationReport) in.readObject();
      assertEquals(report, read);
      assertEquals(report.hashCode(), read.hashCode());
      assertEquals(everything(report), everything(read));
    }
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void eachLanguageIsWrittenInItsOwnWords(@ForAll("any") MamaPost post) {
    RenderedReport.findings(WEIHAI.suggesting().validate(post)).forEach(RenderedReport::assertPure);
  }
}
