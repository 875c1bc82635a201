package org.mamapost.examples.cli.benefit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.mamapost.text.Language;

/** What is said once, after all cases or all tax years: how many came to what. */
public final class CaseSummary {

  private final String sentence;
  private final Map<CaseResult, Long> counts = new EnumMap<>(CaseResult.class);

  private CaseSummary(String sentence) {
    this.sentence = sentence;
  }

  /** A summary of the cases of people. */
  public static CaseSummary ofCases() {
    return new CaseSummary("summary");
  }

  /** A summary of the tax years of employers. */
  public static CaseSummary ofYears() {
    return new CaseSummary("summary.years");
  }

  /** A summary of the inspection lists of employers. */
  public static CaseSummary ofInspections() {
    return new CaseSummary("summary.inspection");
  }

  /** A summary of complaints. */
  public static CaseSummary ofComplaints() {
    return new CaseSummary("summary.advice");
  }

  /** Takes note of an outcome. */
  public void add(CaseResult result) {
    counts.merge(result, 1L, Long::sum);
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
    return today + Words.say(sentence, read, count(CaseResult.DUE), count(CaseResult.NOT_DUE),
        count(CaseResult.OPEN), count(CaseResult.REFUSED), count(CaseResult.AT_ODDS), count(CaseResult.UNREADABLE))
        .render(language) + "\n";
  }

  private long count(CaseResult result) {
    return counts.getOrDefault(result, 0L);
  }
}
