package org.mamapost.beanvalidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mamapost.DomesticService;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.fact.Stated;
import org.mamapost.post.MamaPost;

/** Everywhere a host may write the constraint. */
class ConformsToPolicyTest {

  private static final List<String> THREE_CELLS = List.of(
      "insurance: the insurance is not stated; it should be social insurance or commercial insurance",
      "payMethod: the pay method cell says monthly pay; it should be task rate",
      "schedule: the work is 4 h a day; it should be 2-3 h");

  private final ValidatorFactory factory = Hosts.speaking(Locale.ENGLISH, WeihaiPolicy.policy());
  private final Validator validator = factory.getValidator();

  @AfterEach
  void close() {
    factory.close();
  }

  @Test
  void aConformingPostIsValid() {
    assertEquals(Set.of(), validator.validate(new Form(DomesticService.conforming())));
  }

  @Test
  void everyErrorAndUnknownOfAFieldIsAViolationWithItsOwnTextAtItsOwnProperty() {
    Set<ConstraintViolation<Form>> violations = validator.validate(new Form(DomesticService.breaking()));
    assertEquals(THREE_CELLS, Hosts.said(violations));
    assertEquals(List.of("post.insurance", "post.payMethod", "post.schedule"), Hosts.paths(violations));
  }

  @Test
  void aWarningIsNoViolation() {
    MamaPost outsideTheHeading = DomesticService.conforming().toBuilder()
        .employer(DomesticService.conforming().getEmployer().toBuilder().kind(Stated.none()).build())
        .build();
    assertEquals(Set.of(), validator.validate(new Form(outsideTheHeading)));
  }

  @Test
  void aGetterIsChecked() {
    assertEquals(
        List.of("post.insurance", "post.payMethod", "post.schedule"),
        Hosts.paths(validator.validate(new Getter(DomesticService.breaking()))));
  }

  @Test
  void aParameterIsChecked() throws NoSuchMethodException {
    Method publish = Desk.class.getDeclaredMethod("publish", MamaPost.class);
    Object[] arguments = {DomesticService.breaking()};
    assertEquals(THREE_CELLS,
        Hosts.said(validator.forExecutables().validateParameters(new Desk(), publish, arguments)));
  }

  @Test
  void aReturnValueIsChecked() throws NoSuchMethodException {
    Method draft = Desk.class.getDeclaredMethod("draft");
    assertEquals(
        THREE_CELLS,
        Hosts.said(validator.forExecutables().validateReturnValue(new Desk(), draft, DomesticService.breaking())));
  }

  @Test
  void theElementsOfContainersAreChecked() {
    Board board = new Board(
        List.of(DomesticService.conforming(), DomesticService.breaking()),
        Map.of("a", DomesticService.breaking()),
        Optional.of(DomesticService.breaking()));
    assertEquals(List.of(
            "best.insurance", "best.payMethod", "best.schedule",
            "byName[a].<map value>.insurance", "byName[a].<map value>.payMethod", "byName[a].<map value>.schedule",
            "posts[1].<list element>.insurance", "posts[1].<list element>.payMethod",
            "posts[1].<list element>.schedule"),
        Hosts.paths(validator.validate(board)));
  }

  @Test
  void aConstraintIsReachedThroughNestedBeans() {
    assertEquals(
        List.of("form.post.insurance", "form.post.payMethod", "form.post.schedule"),
        Hosts.paths(validator.validate(new Envelope(new Form(DomesticService.breaking())))));
  }

  @Test
  void noPostIsValid() {
    assertEquals(Set.of(), validator.validate(new Form(null)));
  }

  @Test
  void aRefusedCheckIsOneViolationThatSaysWhy() {
    Set<ConstraintViolation<Form>> violations = validator.validate(new Form(DomesticService.elsewhere()));
    assertEquals(List.of("post: 440300 深圳市 is not in 371000 威海市, whose catalogue therefore does not judge it"),
        Hosts.said(violations));
  }

  @Test
  void itStandsOnPostsOnly() {
    assertThrows(UnexpectedTypeException.class, () -> validator.validate(new Wrong("家政服务")));
  }

  record Form(@ConformsToPolicy MamaPost post) {}

  record Envelope(@Valid Form form) {}

  record Wrong(@ConformsToPolicy String post) {}

  record Board(
      List<@ConformsToPolicy MamaPost> posts,
      Map<String, @ConformsToPolicy MamaPost> byName,
      Optional<@ConformsToPolicy MamaPost> best) {}

  static final class Getter {

    private final MamaPost post;

    Getter(MamaPost post) {
      this.post = post;
    }

    @ConformsToPolicy
    public MamaPost getPost() {
      return post;
    }
  }

  static class Desk {

    void publish(@ConformsToPolicy MamaPost post) {}

    @ConformsToPolicy
    MamaPost draft() {
      return DomesticService.breaking();
    }
  }
}
