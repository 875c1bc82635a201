package org.mamapost.examples.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.text.Language;
import org.mamapost.text.Message;

/**
 * What every command works with.
 *
 * @param streams what it reads and writes
 * @param language the language it writes
 * @param registry the policies there are
 * @param clock what tells the time
 */
record Session(Streams streams, Language language, PolicyRegistry registry, Clock clock) {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** Today, where the policies are in force. */
  LocalDate today() {
    return LocalDate.now(clock.withZone(ZONE));
  }

  /** Says something beside the output proper. */
  void report(Message message) {
    streams.err().println(message.render(language));
  }
}
