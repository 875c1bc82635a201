package org.mamapost.examples.cli.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.service.LedgerAnswer;
import org.mamapost.service.LedgerFinding;
import org.mamapost.service.ServicePlan;

/** Writes what a ledger answers; closing it writes out what is still held, and leaves the stream open. */
public interface LedgerWriter extends Closeable {

  /**
   * Writes why rows cannot be read.
   *
   * @param problems the problems; nothing is written if there is none
   * @throws IOException if they cannot be written
   */
  void problems(List<Problem> problems) throws IOException;

  /**
   * Writes what is to be said of records as they came in.
   *
   * @param findings the findings; nothing is written if there is none
   * @throws IOException if they cannot be written
   */
  void findings(List<LedgerFinding> findings) throws IOException;

  /**
   * Writes what the ledger answers for one person.
   *
   * @param answer the answer
   * @throws IOException if it cannot be written
   */
  void answer(LedgerAnswer answer) throws IOException;

  /**
   * Writes a plan.
   *
   * @param plan the plan
   * @throws IOException if it cannot be written
   */
  void plan(ServicePlan plan) throws IOException;
}
