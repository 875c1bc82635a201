package org.mamapost.service;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What came of recording.
 *
 * @param ledger the ledger with the records
 * @param findings the records that were there already, or came more than once
 */
public record Received(ServiceLedger ledger, List<LedgerFinding> findings) implements Serializable {

  /** Copies the findings. */
  public Received {
    Objects.requireNonNull(ledger, "ledger");
    findings = List.copyOf(findings);
  }
}
