package org.mamapost.validation;

import java.util.stream.Collectors;
import org.mamapost.answer.Finding;

/** Thrown by {@link ValidationReport#orElseThrow()} where a post does not conform or nobody can tell. */
public final class NotConformingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ValidationReport report;

  NotConformingException(ValidationReport report) {
    super("post " + report.getPostId() + " " + report.getVerdict().english() + ": " + report.getFindings().stream()
        .filter(Finding::keepsFromConforming)
        .map(finding -> finding.message().toString())
        .collect(Collectors.joining("; ")));
    this.report = report;
  }

  /** The report. */
  public ValidationReport report() {
    return report;
  }
}
