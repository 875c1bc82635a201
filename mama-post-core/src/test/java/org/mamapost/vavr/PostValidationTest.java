package org.mamapost.vavr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mamapost.DomesticService;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.answer.Severity;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.fact.Stated;
import org.mamapost.post.Employer;
import org.mamapost.post.MamaPost;
import org.mamapost.validation.PostValidator;

/** The three ends of a check as Vavr values. */
class PostValidationTest {

  private static final LocalDate DAY_BEFORE_THE_NOTICE = LocalDate.of(2025, 4, 20);

  private final PostValidator validator = PostValidator.of(WeihaiPolicy.policy());
  private final PostValidation door = PostValidation.of(validator);

  @Test
  void aConformingPostIsTheValidValue() {
    MamaPost post = DomesticService.conforming();
    assertEquals(Either.right(Validation.valid(post)), door.validate(post));
    assertEquals(Either.right(Validation.valid(post)), door.validate(post, LocalDate.of(2025, 4, 21)));
  }

  @Test
  void everyErrorAndUnknownIsInTheInvalidSequence() {
    List<Finding> found = List.ofAll(door.validate(DomesticService.breaking()).get().getError());
    assertEquals(List.of("time.daily-hours", "pay-method", "insurance"), found.map(Finding::rule));
    assertEquals(List.of(Severity.ERROR, Severity.ERROR, Severity.UNKNOWN), found.map(Finding::severity));
  }

  @Test
  void theFindingsAreTheReportsOwn() {
    assertEquals(
        validator.validate(DomesticService.breaking()).getFindings(),
        door.validate(DomesticService.breaking()).get().getError().asJava());
  }

  @Test
  void warningsAndAdviceAreLeftOut() {
    MamaPost warned = DomesticService.breaking().toBuilder()
        .employer(Employer.builder().kind(Stated.none()).build())
        .build();
    assertTrue(validator.validate(warned).getFindings().stream()
        .anyMatch(finding -> finding.severity() == Severity.WARNING));
    assertEquals(3, door.validate(warned).get().getError().size());
  }

  @Test
  void onlyUnknownsAreInvalidToo() {
    MamaPost silent = DomesticService.conforming().toBuilder().skills(Stated.unknown()).build();
    assertEquals(List.of(Severity.UNKNOWN), List.ofAll(door.validate(silent).get().getError()).map(Finding::severity));
  }

  @Test
  void aRefusalIsOnTheLeft() {
    assertEquals(RefusalReason.NOT_MODELLED, door.validate(DomesticService.elsewhere()).getLeft().reason());
    Either<Refusal, ?> tooEarly = door.validate(DomesticService.conforming(), DAY_BEFORE_THE_NOTICE);
    assertEquals(RefusalReason.NOT_IN_FORCE, tooEarly.getLeft().reason());
  }
}
