package org.mamapost.beanvalidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.messageinterpolation.AbstractMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mamapost.DomesticService;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.builtin.WeihaiNotice;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.PostType;
import org.mamapost.fact.Stated;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.text.Message;

/** What an employer writes is text: it is never evaluated, interpolated, or changed. */
class HostileTextTest {

  // A rule that repeats the title it read.
  private static final RegionalPolicy REPEATING = WeihaiPolicy.policy().toBuilder()
      .postRule("title", (post, policy, date) -> List.of(Finding.of("title", Severity.ERROR)
          .citing(WeihaiNotice.cite("正文(一)", "鼓励"))
          .saying(Message.of("title", "标题是{0}", "the title is {0}", post.getTitle().value().orElse("")))
          .build()))
      .build();

  @ParameterizedTest
  @ValueSource(strings = {
      "${7*7}", "#{7*7}", "{foo}", "{english}", "{message}", "{org.mamapost.beanvalidation.ConformsToPolicy.noPolicy}",
      "{", "}", "${", "{{}}", "\\{a\\}", "\\${7*7}", "\\\\", "$", "{0}",
      "{jakarta.validation.constraints.NotNull.message}"})
  void theTitleIsRepeatedAsItIs(String title) {
    assertEquals(List.of("post: the title is " + title), said(title, Hosts.speaking(Locale.ENGLISH)));
    assertEquals(List.of("post: 标题是" + title), said(title, Hosts.speaking(Locale.CHINA)));
  }

  @Property
  void whateverTheTitleIsItIsRepeated(@ForAll("titles") String title) {
    assertEquals(List.of("post: the title is " + title), said(title, Hosts.speaking(Locale.ENGLISH)));
    assertEquals(List.of("post: the title is " + title), said(title, new Evaluating()));
  }

  @Provide
  Arbitrary<String> titles() {
    return Arbitraries.strings().withChars("\\{}$#a 岗").ofMaxLength(8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"${7*7}", "#{7*7}", "{foo}", "${validatedValue}", "\\${7*7}"})
  void aHostThatEvaluatesExpressionsNeverEvaluatesATitle(String title) {
    assertEquals(List.of("post: the title is " + title), said(title, new Evaluating()));
  }

  @Test
  void aHostThatEvaluatesExpressionsDoesEvaluateItsOwn() {
    try (ValidatorFactory factory = Hosts.configured(new Evaluating()).buildValidatorFactory()) {
      assertEquals(List.of("text: evaluated"), Hosts.said(factory.getValidator().validate(new Own(null))));
    }
  }

  @Test
  void thePostTypeIsRepeatedAsItIs() {
    MamaPost post = DomesticService.conforming().toBuilder()
        .postType(Stated.of(PostType.of("other", "${7*7} {foo", "other")))
        .build();
    try (ValidatorFactory factory = Hosts.speaking(Locale.CHINA, WeihaiPolicy.policy())) {
      assertEquals(
          List.of("postType: 目录中没有岗位类型“${7*7} {foo”"), Hosts.said(factory.getValidator().validate(new Form(post))));
    }
  }

  @Test
  void noExpressionLanguageIsPresent() {
    assertThrows(ClassNotFoundException.class, () -> Class.forName("jakarta.el.ExpressionFactory"));
  }

  private static List<String> said(String title, MessageInterpolator interpolator) {
    MamaPost post = DomesticService.conforming().toBuilder().title(Stated.of(title)).build();
    try (ValidatorFactory factory = Hosts.configured(interpolator)
        .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
        .constraintValidatorPayload(REPEATING)
        .buildValidatorFactory()) {
      return Hosts.said(factory.getValidator().validate(new Form(post)));
    }
  }

  record Form(@ConformsToPolicy MamaPost post) {}

  record Own(@NotNull(message = "${7*7}") String text) {}

  /** Stands for an interpolator with an expression language: whatever reaches it is evaluated. */
  private static final class Evaluating extends AbstractMessageInterpolator {

    @Override
    protected String interpolate(Context context, Locale locale, String term) {
      if (term.startsWith("$")) {
        return "evaluated";
      }
      Object parameter = context.unwrap(HibernateMessageInterpolatorContext.class).getMessageParameters()
          .get(term.substring(1, term.length() - 1));
      return parameter == null ? term : parameter.toString();
    }
  }
}
