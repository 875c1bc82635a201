package org.mamapost.deepseek;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeepSeekSettingsTest {

  private static final String SECRET = "sk-secret";

  private static DeepSeekSettings with(String name, String value) {
    Map<String, String> given = new HashMap<>(Map.of("key", SECRET));
    given.put(name, value);
    return DeepSeekSettings.of(given, Map.of());
  }

  @Test
  void theKeyComesFromTheEnvironmentUnlessTheSettingsHaveOne() {
    Map<String, String> environment = Map.of("DEEPSEEK_API_KEY", "from-the-environment");
    assertEquals("from-the-environment", DeepSeekSettings.of(Map.of(), environment).key().secret());
    assertEquals(SECRET, DeepSeekSettings.of(Map.of("key", SECRET), environment).key().secret());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two words", "line\nend", "密钥"})
  void aKeyThatIsNoneIsRefusedAndNotQuoted(String key) {
    UnusableSettingException refused = assertThrows(UnusableSettingException.class, () -> with("key", key));
    assertTrue(refused.getMessage().startsWith("there is no key that can be used"), refused.getMessage());
  }

  @Test
  void theKeyIsInNoDescription() {
    DeepSeekSettings settings = with("model", "another");
    assertFalse((settings + " " + settings.key()).contains(SECRET));
    assertEquals("another at https://api.deepseek.com", settings.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://api.example.org/v1", "http://localhost:8080", "http://127.0.0.1", "http://[::1]:80"})
  void anEncryptedAddressOrThisMachine(String url) {
    assertEquals(url, with("base-url", url).baseUrl());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://api.deepseek.com", "ftp://x", "api.deepseek.com", "https://", "https://a b", "",
      "https://user:secret@api.example.org", "https://api.example.org?key=1", "http://localhost.example.org"})
  void noOtherAddress(String url) {
    assertThrows(UnusableSettingException.class, () -> with("base-url", url));
  }

  @ParameterizedTest
  @CsvSource({"retries, 0, true", "retries, 10, true", "retries, 11, false", "retries, -1, false",
      "answer-seconds, 0, false", "answer-seconds, 1, true", "answer-seconds, 3600, true",
      "answer-seconds, 3601, false",
      "budget.requests, 0, false", "budget.requests, many, false", "budget.characters, 9999999999, false"})
  void aNumberHasItsBounds(String name, String value, boolean allowed) {
    if (allowed) {
      assertEquals(Integer.parseInt(value), with(name, value).number(Setting.named(name).orElseThrow()));
    } else {
      assertTrue(assertThrows(UnusableSettingException.class, () -> with(name, value)).getMessage().startsWith(name));
    }
  }

  @Test
  void anUnknownNameIsRefusedWithThoseThereAre() {
    assertTrue(assertThrows(UnusableSettingException.class, () -> with("base_url", "x")).getMessage()
        .startsWith("there is no setting \"base_url\"; there are: base-url, model, key, "));
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void theDocumentNamesEverySettingAndWhatItIsIfNotGiven(Setting setting) throws IOException {
    String row = setting == Setting.KEY ? "| `key` | the variable `DEEPSEEK_API_KEY` |"
        : "| `" + setting.key() + "` | " + (setting.most() > 0 ? setting.standard() : "`" + setting.standard() + "`")
        + " |";
    assertTrue(Files.readString(Path.of("..", "..", "docs", "resume.md")).contains(row), row);
  }

  @Test
  void whatIsNotGivenIsAsDocumented() {
    DeepSeekSettings settings = DeepSeekSettings.of(Map.of("key", SECRET), Map.of());
    assertEquals(Duration.ofSeconds(120), settings.seconds(Setting.ANSWER_SECONDS));
    assertEquals("deepseek-chat", settings.model());
  }
}
