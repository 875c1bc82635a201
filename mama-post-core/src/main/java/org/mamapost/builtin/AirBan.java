package org.mamapost.builtin;

import java.util.List;
import org.mamapost.answer.Holding;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.WorkBan;
import org.mamapost.post.Task;
import org.mamapost.source.Citation;

/**
 * Work in air that holds a toxic substance over the national limit is forbidden. The list ends in 等, so whether another
 * substance belongs to it is a matter of judgement.
 *
 * @param substances those it names
 * @param citation the words that forbid it
 */
record AirBan(List<String> substances, Citation citation) implements WorkBan {

  AirBan {
    substances = List.copyOf(substances);
  }

  @Override
  public Holding covers(Task task, RegionalPolicy policy) {
    if (!(task instanceof Task.ToxicAir air) || air.overLimit().value().filter(over -> !over).isPresent()) {
      return Holding.FAILS;
    }
    if (!substances.contains(air.substance())) {
      return Holding.JUDGEMENT;
    }
    return air.overLimit().isUnknown() ? Holding.UNKNOWN : Holding.HOLDS;
  }
}
