package org.mamapost.insight;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mamapost.answer.Answer;
import org.mamapost.fact.Stated;
import org.mamapost.service.LedgerAnswer;
import org.mamapost.service.ServiceYear;

/**
 * One year of services that somebody was pledged (正文(七)), or that there is none to tell of. Whoever registered anew
 * after a year was pledged two.
 *
 * @param group where she belongs, and in which month she registered
 * @param year the year, or why there is none
 */
public record Pledge(Group group, Answer<ServiceYear> year) implements Serializable {

  /** Checks that nothing is missing. */
  public Pledge {
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(year, "year");
  }

  /**
   * The pledges of one person.
   *
   * @param person where she belongs; its month plays no part
   * @param answer what the ledger answers for her
   * @return one for each of her years; of whoever has none, one that says why
   */
  public static List<Pledge> of(Group person, LedgerAnswer answer) {
    return answer.answer().fold(
        refusal -> List.of(new Pledge(person.monthOf(Stated.unknown()),
            new Answer.Refused<>(refusal, answer.answer().explanation()))),
        account -> account.years().stream()
            .map(year -> new Pledge(person.monthOf(Stated.of(year.registeredOn())),
                new Answer.Answered<>(year, answer.answer().explanation())))
            .toList());
  }
}
