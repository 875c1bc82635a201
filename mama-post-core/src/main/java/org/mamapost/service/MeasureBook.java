package org.mamapost.service;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.policy.Measure;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.SchemeKey;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/** The measures of a policy, by key. */
record MeasureBook(RegionalPolicy policy) {

  MeasureBook {
    Objects.requireNonNull(policy, "policy");
  }

  /** Every measure of a key, that of the highest policy first. */
  List<Measure> of(SchemeKey key) {
    return policy.measures().stream().filter(measure -> measure.key().equals(key)).toList();
  }

  /** What is worked out from the policy's own measure of a key; not modelled where it has none. */
  <V> Answer<V> answer(SchemeKey key, Function<Citation, Answer<V>> worksOut) {
    List<Measure> measures = of(key);
    return measures.isEmpty()
        ? refused(RefusalReason.NOT_MODELLED, Words.say("no-measure", policy.region(), key), List.of())
        : worksOut.apply(measures.get(measures.size() - 1).citation());
  }

  static <V> Answer<V> refused(RefusalReason reason, Message message, List<Citation> citations) {
    Holding holding = switch (reason) {
      case NOT_ELIGIBLE, NOT_IN_FORCE, RULES_CONFLICT -> Holding.FAILS;
      case NEEDS_JUDGEMENT -> Holding.JUDGEMENT;
      case NOT_MODELLED, FACTS_MISSING -> Holding.UNKNOWN;
    };
    Explanation explanation = Explanation.of(message, holding);
    for (Citation citation : citations) {
      explanation = explanation.citing(citation);
    }
    return new Answer.Refused<>(new Refusal(reason, message, citations), explanation);
  }
}
