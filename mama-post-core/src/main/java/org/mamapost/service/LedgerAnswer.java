package org.mamapost.service;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mamapost.answer.Answer;

/**
 * What the ledger answers for one person.
 *
 * @param person the host's id of the person
 * @param answer her account, or why there is none
 * @param findings what there is to say of her records, in their order
 */
public record LedgerAnswer(String person, Answer<ServiceAccount> answer, List<LedgerFinding> findings)
    implements Serializable {

  /** Copies the findings. */
  public LedgerAnswer {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(answer, "answer");
    findings = List.copyOf(findings);
  }
}
