package org.mamapost.service;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/**
 * One question that is answered yes or no, or not at all.
 *
 * @param holding how it stands
 * @param why why it stands so
 * @param citation the words it rests on
 */
record Ruling(Holding holding, Message why, Citation citation) {

  private static final List<Holding> WEAKEST_FIRST =
      List.of(Holding.FAILS, Holding.UNKNOWN, Holding.JUDGEMENT, Holding.HOLDS);

  /** Of two that both have to hold, the one that stands against it most; both where they stand alike. */
  Ruling and(Ruling other) {
    if (holding == other.holding) {
      return new Ruling(holding, Words.say("both", why, other.why), citation);
    }
    return Stream.of(this, other)
        .min(Comparator.comparing(ruling -> WEAKEST_FIRST.indexOf(ruling.holding)))
        .orElseThrow();
  }

  /** Yes where it holds, no where it does not, else why nobody can tell. */
  Answer<Boolean> answer() {
    Explanation explanation = Explanation.of(why, holding).citing(citation);
    return switch (holding) {
      case HOLDS -> new Answer.Answered<>(true, explanation);
      case FAILS, SKIPPED -> new Answer.Answered<>(false, explanation);
      case UNKNOWN -> refused(RefusalReason.FACTS_MISSING, explanation);
      case JUDGEMENT -> refused(RefusalReason.NEEDS_JUDGEMENT, explanation);
    };
  }

  private Answer<Boolean> refused(RefusalReason reason, Explanation explanation) {
    return new Answer.Refused<>(new Refusal(reason, why, List.of(citation)), explanation);
  }
}
