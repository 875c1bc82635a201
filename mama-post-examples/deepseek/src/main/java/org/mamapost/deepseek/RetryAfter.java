package org.mamapost.deepseek;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads the header {@code Retry-After}: seconds, or a date (RFC 9110, 10.2.3). */
final class RetryAfter {

  private RetryAfter() {}

  /**
   * How long to wait.
   *
   * @param header what stands in the header
   * @param now what time it is
   * @return the time, never negative; empty if the header says none
   */
  static Optional<Duration> read(String header, Instant now) {
    String text = header.strip();
    if (text.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Duration until = Duration.between(now, Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
      return Optional.of(until.isNegative() ? Duration.ZERO : until);
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
