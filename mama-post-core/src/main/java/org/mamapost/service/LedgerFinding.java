package org.mamapost.service;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.text.Message;

/**
 * What there is to say of one record of the ledger.
 *
 * @param kind what
 * @param event the record
 */
public record LedgerFinding(LedgerFindingKind kind, LedgerEvent event) implements Serializable {

  /** Checks that nothing is missing. */
  public LedgerFinding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(event, "event");
  }

  /** The record, what there is to say of it and whether it counts. */
  public Message message() {
    return Words.say(kind.counts() ? "finding.counts" : "finding.counts-not",
        kind, event.id(), event.day(), event.matter());
  }
}
