package org.mamapost.examples.cli.ledger;

import java.util.EnumMap;
import java.util.Map;
import org.mamapost.service.LedgerAnswer;
import org.mamapost.service.PledgeStanding;
import org.mamapost.service.ServiceYear;
import org.mamapost.text.Language;

/** What is said once, after all people: how many stand how. */
public final class LedgerSummary {

  private final Map<PledgeStanding, Long> standings = new EnumMap<>(PledgeStanding.class);
  private long refused;
  private long owed;
  private long overdue;
  private long undecided;

  /** Takes note of an answer. */
  public void add(LedgerAnswer answer) {
    answer.answer().value().ifPresentOrElse(account -> {
      standings.merge(account.current().standing(), 1L, Long::sum);
      account.years().forEach(this::count);
    }, () -> refused++);
  }

  // A year that ended unfulfilled stays overdue, also where another has begun since.
  private void count(ServiceYear year) {
    switch (year.standing()) {
      case LEFT_EARLY -> undecided += year.owed();
      case OVERDUE -> overdue += year.owed();
      default -> owed += year.owed();
    }
  }

  /** Tells whether everybody was answered, and nothing is overdue. */
  public boolean isInOrder() {
    return refused == 0 && overdue == 0;
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
            count(PledgeStanding.OVERDUE), count(PledgeStanding.LEFT_EARLY), refused, owed, overdue, undecided)
            .render(language) + "\n";
  }

  private long count(PledgeStanding standing) {
    return standings.getOrDefault(standing, 0L);
  }
}
