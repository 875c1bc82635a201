package org.mamapost.examples.cli.render;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.mamapost.examples.cli.check.Outcome;
import org.mamapost.examples.cli.check.Result;
import org.mamapost.examples.cli.check.Tally;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;
import org.mamapost.text.Message;
import org.mamapost.validation.LawVerdict;

/** What is said once, after all rows: how many came to what, by which day's rules, and how strongly they bind. */
public final class Summary {

  private final Tally tally = new Tally();
  // One for each document that judged a post.
  private final Set<Citation> standings = new LinkedHashSet<>();
  private final Set<Message> judges = new LinkedHashSet<>();
  private long remarks;

  /** Takes note of an outcome. */
  public void add(Outcome outcome) {
    tally.add(outcome);
    if (outcome instanceof Outcome.Checked checked) {
      checked.report().getStanding().ifPresent(standings::add);
      judges.add(Words.say("judge", checked.report().getPolicyId(), checked.report().getPolicyVersion(),
          checked.report().getLibraryVersion()));
    }
  }

  /** Takes note of rows that were remarks and no posts. */
  public void addRemarks(long more) {
    remarks += more;
  }

  /** Tells whether every row conforms. */
  public boolean allConform() {
    return tally.allConform();
  }

  /**
   * The summary in words.
   *
   * @param filledDate the day that posts without a date were judged by, where the user named none
   * @param language the language
   * @return its lines, each with its end
   */
  public String render(Optional<LocalDate> filledDate, Language language) {
    StringBuilder lines = new StringBuilder();
    filledDate.ifPresent(date -> line(lines, Words.say("today", date), language));
    judges.forEach(judge -> line(lines, judge, language));
    if (remarks > 0) {
      line(lines, Words.say("remarks", remarks), language);
    }
    standings.forEach(standing -> line(lines, Words.say("standing", Basis.of(standing)), language));
    line(lines, Words.say("summary.law", tally.count(LawVerdict.CLEAR), tally.count(LawVerdict.BREAKS),
        tally.count(LawVerdict.UNDETERMINED), tally.withoutLaw()), language);
    line(lines, Words.say("summary", tally.read(), tally.count(Result.CONFORMS), tally.count(Result.BREAKS),
        tally.count(Result.UNDETERMINED), tally.count(Result.REFUSED), tally.count(Result.UNREADABLE)), language);
    return lines.toString();
  }

  private static void line(StringBuilder lines, Message message, Language language) {
    lines.append(message.render(language)).append('\n');
  }
}
