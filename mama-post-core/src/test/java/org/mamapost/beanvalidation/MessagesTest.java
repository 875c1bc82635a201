package org.mamapost.beanvalidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mamapost.DomesticService;
import org.mamapost.post.MamaPost;

/** The constraint's bundles: the contributors' kind, which leaves the hosts' own alone. */
class MessagesTest {

  @Test
  void eachLanguageHasEveryKey() {
    assertEquals(keys(Locale.ROOT), keys(Locale.ENGLISH));
    assertEquals(keys(Locale.ROOT), keys(Locale.CHINESE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void theProviderFindsThem(String language) {
    try (ValidatorFactory factory = Hosts.configured(Hosts.speaking(new Locale.Builder().setLanguage(language).build()))
        .buildValidatorFactory()) {
      ConstraintViolation<?> violation =
          factory.getValidator().validate(new Form(DomesticService.conforming())).iterator().next();
      assertEquals("{" + key("noPolicy") + "}", violation.getMessageTemplate());
      assertEquals(bundle(Locale.forLanguageTag(language)).getString(key("noPolicy")), violation.getMessage());
    }
  }

  @Test
  void theDefaultMessageIsOneOfThem() throws NoSuchMethodException {
    String template = (String) ConformsToPolicy.class.getMethod("message").getDefaultValue();
    assertTrue(keys(Locale.ROOT).contains(template.substring(1, template.length() - 1)), template);
  }

  @Test
  void noBundleOfTheHostsIsShipped() {
    String shipped = ConformsToPolicy.class.getProtectionDomain().getCodeSource().getLocation()
        + "ValidationMessages.properties";
    assertNull(ConformsToPolicy.class.getClassLoader().resources("ValidationMessages.properties")
        .filter(found -> found.toString().equals(shipped)).findAny().orElse(null));
  }

  private static String key(String part) {
    return "org.mamapost.beanvalidation.ConformsToPolicy." + part;
  }

  private static Set<String> keys(Locale locale) {
    return new TreeSet<>(bundle(locale).keySet());
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("ContributorValidationMessages", locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
  }

  record Form(@ConformsToPolicy MamaPost post) {}
}
