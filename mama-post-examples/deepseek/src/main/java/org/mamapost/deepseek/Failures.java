package org.mamapost.deepseek;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.Optional;
import org.mamapost.text.Message;

/** Says what a failure was, without a word of what was sent or answered. */
final class Failures {

  private static final int TOO_MANY = 429;

  private Failures() {}

  /** What a status other than success says. */
  static AskingException of(int status, Optional<Duration> wait) {
    if (status == TOO_MANY) {
      Message said = wait.map(time -> Words.say("server.rate-wait", time.toSeconds()))
          .orElseGet(() -> Words.say("server.rate"));
      return AskingException.busy(said, wait);
    }
    if (status >= 500) {
      return AskingException.busy(Words.say("server.status", status), wait);
    }
    return AskingException.of(switch (status) {
      case 401, 403 -> Words.say("server.key", status);
      case 402 -> Words.say("server.balance", status);
      default -> Words.say("server.status", status);
    });
  }

  /** What an error on the way says. */
  static AskingException of(Throwable error) {
    if (error instanceof AskingException told) {
      return told;
    }
    if (error instanceof IOException && error.getCause() instanceof AskingException told) {
      return told;
    }
    if (error instanceof ConnectException || error instanceof HttpConnectTimeoutException) {
      return AskingException.busy(Words.say("server.unreachable"), Optional.empty());
    }
    if (error instanceof IOException) {
      return AskingException.of(Words.say("answer.broken-off"));
    }
    return AskingException.of(Words.say("failed", error.getClass().getName()));
  }
}
