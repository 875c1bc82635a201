package org.mamapost.spi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.mamapost.text.Language;

/** Discovers in a JVM of its own and writes down what it was told: the load report, then Weihai's answers. */
final class Probe {

  private static final String BETWEEN = "\n=== answers\n";

  private Probe() {}

  public static void main(String[] args) throws IOException {
    PolicyRegistryBuilder builder = PolicyRegistry.builder();
    for (int i = 1; i < args.length; i++) {
      builder.plugins(Path.of(args[i]));
    }
    PolicyRegistry registry = builder.build();
    Files.writeString(Path.of(args[0]), report(registry.loadReport()) + BETWEEN + WeihaiAnswers.text(registry));
  }

  /** One line for each provider. */
  static String report(LoadReport report) {
    return report.providers().stream().map(Probe::line).collect(Collectors.joining("\n"));
  }

  private static String line(LoadedProvider provider) {
    String reasons = provider.reasons().stream()
        .map(reason -> reason.render(Language.ENGLISH) + " / " + reason.render(Language.CHINESE))
        .collect(Collectors.joining(" & "));
    return provider.state() + " | " + provider.id() + " | " + provider.className().orElse("-") + " | "
        + provider.location().orElse("-") + " | " + reasons;
  }

  static String reportIn(String written) {
    return written.substring(0, written.indexOf(BETWEEN));
  }

  static String answersIn(String written) {
    return written.substring(written.indexOf(BETWEEN) + BETWEEN.length());
  }
}
