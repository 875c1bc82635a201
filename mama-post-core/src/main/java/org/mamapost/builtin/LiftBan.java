package org.mamapost.builtin;

import java.math.BigDecimal;
import org.mamapost.answer.Holding;
import org.mamapost.interpretation.OrMore;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.WorkBan;
import org.mamapost.post.Task;
import org.mamapost.source.Citation;

/**
 * 附录一(三): lifting more than 20 kg six times an hour or more often, or more than 25 kg now and then, is forbidden.
 *
 * @param citation the words, in which all three numbers stand
 */
record LiftBan(Citation citation) implements WorkBan {

  private static final int OFTEN = 6;
  private static final BigDecimal OFTEN_KILOGRAMS = new BigDecimal(20);
  private static final BigDecimal EVER_KILOGRAMS = new BigDecimal(25);

  @Override
  public Holding covers(Task task, RegionalPolicy policy) {
    if (!(task instanceof Task.Lifting lifting) || lifting.kilograms().compareTo(OFTEN_KILOGRAMS) <= 0) {
      return Holding.FAILS;
    }
    if (lifting.kilograms().compareTo(EVER_KILOGRAMS) > 0) {
      return Holding.HOLDS;
    }
    int least = policy.reading(OrMore.class) == OrMore.INCLUDED ? OFTEN : OFTEN + 1;
    return lifting.timesAnHour().value()
        .map(times -> times >= least ? Holding.HOLDS : Holding.FAILS)
        .orElse(Holding.UNKNOWN);
  }
}
