package org.mamapost.deepseek;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be set, its name in a file of settings, and what holds where nothing is said. */
enum Setting {
  BASE_URL("base-url", "https://api.deepseek.com", 0),
  MODEL("model", "deepseek-chat", 0),
  KEY("key", "", 0),
  CONNECT_SECONDS("connect-seconds", "10", 300),
  ANSWER_SECONDS("answer-seconds", "120", 3_600),
  RETRIES("retries", "2", 10),
  LONGEST_WAIT_SECONDS("longest-wait-seconds", "30", 3_600),
  REQUESTS("budget.requests", "6", 10_000),
  CHARACTERS("budget.characters", "60000", 100_000_000),
  ANSWER_TOKENS("budget.answer-tokens", "4000", 1_000_000);

  private final String key;
  private final String standard;
  private final int most;

  Setting(String key, String standard, int most) {
    this.key = key;
    this.standard = standard;
    this.most = most;
  }

  String key() {
    return key;
  }

  String standard() {
    return standard;
  }

  /** The greatest number it may be; the least is 0 for the retries and 1 for all others. */
  int most() {
    return most;
  }

  int least() {
    return this == RETRIES ? 0 : 1;
  }

  static Optional<Setting> named(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
  }

  static String names() {
    return Arrays.stream(values()).map(Setting::key).collect(Collectors.joining(", "));
  }
}
