package org.mamapost.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** What a run of the command line left. */
record Ran(int exit, String out, String err) {

  // Still the day before in the zone of the clock, already the next day in Shanghai.
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-14T20:00:00Z"), ZoneOffset.UTC);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Runs it in this process, on a fixed day, 2025-06-15 in Shanghai. */
  static Ran inProcess(Locale locale, String standardInput, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Streams streams = new Streams(new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
        new PrintWriter(out), new PrintWriter(err));
    int exit = new CommandLineInterface(streams, locale, CLOCK).run(arguments);
    return new Ran(exit, out.toString(), err.toString());
  }

  /** The objects of JSON Lines on standard output. */
  List<JsonNode> objects() {
    return out.lines().map(Ran::json).toList();
  }

  /** Standard output as one JSON value. */
  JsonNode json() {
    return json(out);
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(text, e);
    }
  }
}
