package org.mamapost.examples.cli.ledger;

import java.util.EnumMap;
import java.util.Map;
import org.mamapost.service.LedgerAnswer;
import org.mamapost.service.PledgeStanding;
import org.mamapost.service.ServiceAccount;
import org.mamapost.text.Language;

/** What is said once, after all people: how many stand how. */
public final class LedgerSummary {

  private final Map<PledgeStanding, Long> standings = new EnumMap<>(PledgeStanding.class);
  private long refused;
  private long owed;

  /** Takes note of an answer. */
  public void add(LedgerAnswer answer) {
    answer.answer().value().map(ServiceAccount::current).ifPresentOrElse(year -> {
      standings.merge(year.standing(), 1L, Long::sum);
      owed += year.owed();
    }, () -> refused++);
  }

  /** Tells whether everybody was answered, and nothing is overdue. */
  public boolean isInOrder() {
    return refused == 0 && count(PledgeStanding.OVERDUE) == 0;
  }

  /**
   * The summary in words.
   *
   * @param rows the rows that were read
   * @param language the language
   * @return its lines, each with its end
   */
  public String render(LedgerRows rows, Language language) {
    long people = refused + standings.values().stream().mapToLong(Long::longValue).sum();
    return Words.say("summary", rows.rows(), rows.unreadable()).render(language) + "\n"
        + Words.say("summary.people", people, count(PledgeStanding.FULFILLED), count(PledgeStanding.OPEN),
            count(PledgeStanding.OVERDUE), count(PledgeStanding.LEFT_EARLY), refused, owed).render(language) + "\n";
  }

  private long count(PledgeStanding standing) {
    return standings.getOrDefault(standing, 0L);
  }
}
