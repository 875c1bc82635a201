package org.mamapost.beanvalidation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.mamapost.DomesticService;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.post.MamaPost;

/** A violation speaks the language that the host asks for, whatever the JVM's default is. */
class LanguageTest {

  private static final String CHINESE = "payMethod: 计酬方式为按月计酬，应为按完成任务量计酬";
  private static final String ENGLISH = "payMethod: the pay method cell says monthly pay; it should be task rate";

  @Test
  @DefaultLocale("en-US")
  void speaksChineseToWhoAsksForIt() {
    assertEquals(List.of(CHINESE), said(Hosts.speaking(Locale.SIMPLIFIED_CHINESE)));
    assertEquals(List.of(CHINESE), said(Hosts.speaking(Locale.CHINESE)));
  }

  @Test
  @DefaultLocale("zh-CN")
  void speaksEnglishOnAChineseMachineToWhoAsksForIt() {
    assertEquals(List.of(ENGLISH), said(Hosts.speaking(Locale.ENGLISH)));
    assertEquals(List.of(ENGLISH), said(Hosts.speaking(Locale.UK)));
  }

  @Test
  @DefaultLocale("zh-CN")
  void speaksTheMachinesLanguageToWhoAsksForNone() {
    assertEquals(List.of(CHINESE), said(new ParameterMessageInterpolator()));
  }

  @Test
  @DefaultLocale("fr-FR")
  void speaksEnglishOnAFrenchMachine() {
    assertEquals(List.of(ENGLISH), said(new ParameterMessageInterpolator()));
    assertEquals(List.of(ENGLISH), said(Hosts.speaking(Locale.FRANCE)));
    assertEquals(List.of(CHINESE), said(Hosts.speaking(Locale.CHINA)));
  }

  @Test
  @DefaultLocale("zh-CN")
  void speaksTheMachinesLanguageToWhoAsksForAThirdOne() {
    assertEquals(List.of(CHINESE), said(Hosts.speaking(Locale.FRANCE)));
  }

  private static List<String> said(MessageInterpolator interpolator) {
    MamaPost monthly = DomesticService.conforming().toBuilder()
        .payMethod(Stated.of(Choice.of(PayMethod.MONTH)))
        .build();
    try (ValidatorFactory factory = Hosts.configured(interpolator)
        .constraintValidatorPayload(WeihaiPolicy.policy()).buildValidatorFactory()) {
      return Hosts.said(factory.getValidator().validate(new Form(monthly)));
    }
  }

  record Form(@ConformsToPolicy MamaPost post) {}
}
