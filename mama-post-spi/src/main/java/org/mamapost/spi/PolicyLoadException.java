package org.mamapost.spi;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by a strict registry that came across anything amiss; lists all of it. */
public final class PolicyLoadException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient LoadReport report;

  PolicyLoadException(LoadReport report) {
    super(report.amiss().stream()
        .map(provider -> provider.id() + provider.location().filter(jar -> !jar.equals(provider.id())).map(jar -> " in " + jar).orElse("") + ": "
            + provider.reasons().stream().map(Object::toString).collect(Collectors.joining("; ")))
        .collect(Collectors.joining("\n", "policies cannot be loaded:\n", "")));
    this.report = report;
  }

  /** What was loaded and what was not; empty after deserialization. */
  public LoadReport report() {
    return report == null ? new LoadReport(List.of()) : report;
  }
}
