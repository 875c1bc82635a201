package org.mamapost.examples.cli.benefit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.mamapost.text.Language;

/** What is said once, after all cases: how many came to what. */
public final class CaseSummary {

  private final Map<CaseResult, Long> counts = new EnumMap<>(CaseResult.class);

  private final Question question;

  /** A summary of what was asked. */
  public CaseSummary(Question question) {
    this.question = question;
  }

  /** Takes note of an outcome. */
  public void add(CaseOutcome outcome) {
    counts.merge(outcome.result(), 1L, Long::sum);
  }

  /** Tells whether every case was answered as it stands. */
  public boolean allAnswered() {
    return counts.keySet().stream().allMatch(CaseResult::isAnswered);
  }

  /**
   * The summary in words.
   *
   * @param filledDate the day that cases without a date were asked about, where the user named none
   * @param language the language
   * @return its lines, each with its end
   */
  public String render(Optional<LocalDate> filledDate, Language language) {
    String today = filledDate.map(date -> Words.say("today", date).render(language) + "\n").orElse("");
    long read = counts.values().stream().mapToLong(Long::longValue).sum();
    return today + Words.say(question == Question.INSPECTION ? "summary.inspection" : "summary", read, count(CaseResult.DUE), count(CaseResult.NOT_DUE),
        count(CaseResult.OPEN), count(CaseResult.REFUSED), count(CaseResult.AT_ODDS), count(CaseResult.UNREADABLE))
        .render(language) + "\n";
  }

  private long count(CaseResult result) {
    return counts.getOrDefault(result, 0L);
  }
}
