package org.mamapost.datafile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.spi.PolicyFile;
import org.mamapost.text.Message;

/** The files of these tests, and what is read of a file that a test changes. */
final class Samples {

  static final String LOCATION = "file:/plugins/city.yaml";

  private Samples() {}

  /** Weihai's policy as a file. */
  static String weihai() {
    return text("weihai.yaml");
  }

  /** An invented city's; nothing of it is the library's. */
  static String sampleCity() {
    return text("sample-city.yaml");
  }

  private static String text(String name) {
    try (InputStream in = Samples.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PolicyFile read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static PolicyFile read(byte[] bytes) {
    try {
      return new PolicyYaml().read(LOCATION, new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one policy of a file that can be used. */
  static RegionalPolicy policy(String text) {
    List<RegionalPolicy> policies = read(text).orElseThrow().policies();
    if (policies.size() != 1) {
      throw new AssertionError("several: " + policies);
    }
    return policies.get(0);
  }

  /** What a file is refused for: the line, the column and the key of each sentence, such as {@code 4:1 unknown-key}. */
  static List<String> faults(PolicyFile file) {
    return file.refusals().stream().map(Samples::fault).toList();
  }

  private static String fault(Message refusal) {
    List<?> arguments = refusal.arguments();
    return refusal.key().equals("fault")
        ? arguments.get(1) + ":" + arguments.get(2) + " " + ((Message) arguments.get(3)).key() : refusal.key();
  }

  /** A text with one line written otherwise; lines are counted from 1. */
  static String with(String text, int line, String... instead) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    lines.remove(line - 1);
    lines.addAll(line - 1, List.of(instead));
    return String.join("\n", lines) + "\n";
  }
}
