package org.mamapost.examples.cli.stage;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.text.Language;

/** What is said once, after all families: how many came to what. */
public final class StageSummary {

  private final Map<StageResult, Long> counts = new EnumMap<>(StageResult.class);

  /** Takes note of an outcome. */
  public void add(StageOutcome outcome) {
    counts.merge(outcome.result(), 1L, Long::sum);
  }

  /** Tells whether every family was answered as it stands. */
  public boolean allAnswered() {
    return counts.keySet().stream().allMatch(StageResult::isAnswered);
  }

  /**
   * The summary in words.
   *
   * @param filledDate the day that families without a date were asked about, where the user named none
   * @param language the language
   * @return its lines, each with its end
   */
  public String render(Optional<LocalDate> filledDate, Language language) {
    String today = filledDate.map(date -> Words.say("today", date).render(language) + "\n").orElse("");
    String parts = Stream.of(StageResult.values())
        .map(result -> result.in(language) + " " + counts.getOrDefault(result, 0L))
        .collect(Collectors.joining(" + "));
    long read = counts.values().stream().mapToLong(Long::longValue).sum();
    return today + Words.say("summary", read, parts).render(language) + "\n";
  }
}
