package org.mamapost.validation;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.catalogue.PostCell;
import org.mamapost.catalogue.RowKey;

/**
 * A row that the post does not declare, and what would make it a post of that row.
 *
 * @param row the row
 * @param cellsToChange the cells with an error, in the annex's order; empty where the post only leaves cells unsaid,
 *     where it suits the row, or where a rule of the city's own refuses the post as a whole
 * @param findings what keeps the post from being one, with the repairs: errors and unknowns of the catalogue; empty
 *     where the post suits the row
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

  /** How many changes the row is away: the cells to change, and one more where an error is of the post as a whole. */
  public int changes() {
    boolean whole = findings.stream()
        .anyMatch(finding -> finding.severity() == Severity.ERROR && finding.cell().isEmpty());
    return cellsToChange.size() + (whole ? 1 : 0);
  }
}
