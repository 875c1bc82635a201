package org.mamapost.validation;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.catalogue.PostCell;
import org.mamapost.catalogue.RowKey;

/**
 * A row that the post is not of, and what would make it one.
 *
 * @param row the row
 * @param cellsToChange the cells with an error, in the annex's order; empty where the post only leaves cells unsaid
 * @param findings what keeps the post from being one, with the repairs: errors and unknowns
 */
public record NearestRow(RowKey row, List<PostCell> cellsToChange, List<Finding> findings) implements Serializable {

  /** Copies the lists. */
  public NearestRow {
    Objects.requireNonNull(row, "row");
    cellsToChange = List.copyOf(cellsToChange);
    findings = List.copyOf(findings);
  }

  /** The cells that the post leaves unsaid and would have to state, in the annex's order. */
  public List<PostCell> cellsToState() {
    return findings.stream()
        .filter(finding -> finding.severity() == Severity.UNKNOWN)
        .flatMap(finding -> finding.cell().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
