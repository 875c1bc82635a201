package org.mamapost.deepseek;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whom to ask, how long to wait and how much to spend. Read from a map, such as a file of properties:
 *
 * <ul>
 *   <li>{@code base-url}, {@code model}, {@code key};
 *   <li>{@code connect-seconds}, {@code answer-seconds}: how long to wait for a connection, and for a whole answer;
 *   <li>{@code retries}: how often to ask again where the server is busy; {@code longest-wait-seconds}: how long to
 *       wait before that at most, whatever the server asks for;
 *   <li>{@code budget.requests}, {@code budget.characters}: how many requests an advisor may make in its life, and how
 *       many characters they may hold together, retries among them; {@code budget.answer-tokens}: how long an answer
 *       may be.
 * </ul>
 *
 * <p>Immutable. The key is in no message, no log and no description.
 */
public final class DeepSeekSettings {

  /** The environment variable that holds the key where the settings do not. */
  public static final String KEY_VARIABLE = "DEEPSEEK_API_KEY";

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Map<String, String> given;
  private final ApiKey key;

  private DeepSeekSettings(Map<String, String> given, ApiKey key) {
    this.given = given;
    this.key = key;
  }

  /**
   * Reads settings.
   *
   * @param given the settings by their names; what is not given is as documented
   * @param environment the environment, for the key
   * @return the settings
   * @throws UnusableSettingException if a name is unknown, a value is none, or there is no key
   */
  public static DeepSeekSettings of(Map<String, String> given, Map<String, String> environment) {
    given.keySet().stream().filter(name -> Setting.named(name).isEmpty()).sorted().findFirst().ifPresent(name -> {
      throw new UnusableSettingException(Words.say("setting.unknown", name, Setting.names()));
    });
    String key = Optional.ofNullable(given.get(Setting.KEY.key())).or(() ->
        Optional.ofNullable(environment.get(KEY_VARIABLE))).map(String::strip).orElse("");
    // A key with other characters would break the header that carries it, and an error would quote it.
    if (!key.matches("[!-~]+")) {
      throw new UnusableSettingException(Words.say("setting.key", KEY_VARIABLE));
    }
    DeepSeekSettings settings = new DeepSeekSettings(Map.copyOf(given), new ApiKey(key));
    settings.check();
    return settings;
  }

  private void check() {
    baseUrl();
    for (Setting setting : Setting.values()) {
      if (setting.most() > 0) {
        number(setting);
      }
    }
  }

  private String text(Setting setting) {
    return given.getOrDefault(setting.key(), setting.standard()).strip();
  }

  int number(Setting setting) {
    String text = text(setting);
    if (text.matches("\\d{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= setting.least() && number <= setting.most()) {
        return number;
      }
    }
    throw new UnusableSettingException(
        Words.say("setting.number", setting.key(), text, setting.least(), setting.most()));
  }

  Duration seconds(Setting setting) {
    return Duration.ofSeconds(number(setting));
  }

  String model() {
    return text(Setting.MODEL);
  }

  /** Where to ask; encrypted, unless it is this machine. */
  String baseUrl() {
    String text = text(Setting.BASE_URL);
    try {
      URI url = new URI(text);
      String host = String.valueOf(url.getHost());
      boolean safe = "https".equals(url.getScheme()) || "http".equals(url.getScheme()) && LOOPBACK.contains(host);
      if (safe && url.getHost() != null && url.getUserInfo() == null && url.getQuery() == null) {
        return text;
      }
      throw new UnusableSettingException(Words.say("setting.url", Setting.BASE_URL.key()));
    } catch (URISyntaxException none) {
      throw new UnusableSettingException(Words.say("setting.url", Setting.BASE_URL.key()));
    }
  }

  ApiKey key() {
    return key;
  }

  /** Where and whom it asks. */
  @Override
  public String toString() {
    return model() + " at " + baseUrl();
  }
}
