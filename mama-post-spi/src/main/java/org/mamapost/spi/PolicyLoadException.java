package org.mamapost.spi;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by a strict registry that came across anything amiss; lists all of it. */
public final class PolicyLoadException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient LoadReport report;

  PolicyLoadException(LoadReport report) {
    super(report.amiss().stream()
        .map(PolicyLoadException::line)
        .collect(Collectors.joining("\n", "policies cannot be loaded:\n", "")));
    this.report = report;
  }

  private static String line(LoadedProvider provider) {
    String jar = provider.location().filter(place -> !place.equals(provider.id())).map(place -> " in " + place)
        .orElse("");
    return provider.id() + jar + ": "
        + provider.reasons().stream().map(Object::toString).collect(Collectors.joining("; "));
  }

  /** What was loaded and what was not; empty after deserialization. */
  public LoadReport report() {
    return report == null ? new LoadReport(List.of()) : report;
  }
}
