package org.mamapost.analysis;

import java.util.ArrayList;
import java.util.List;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Scheme;
import org.mamapost.text.Message;

/**
 * Schemes of one code in two layers: the lower takes the place of the higher.
 *
 * @param policy the policy with its layers
 */
record SchemeAnalysis(RegionalPolicy policy) {

  Message lookedAt() {
    return Words.say("looked-at.schemes", policy.schemes().size());
  }

  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    for (RegionalPolicy layer : policy.layers().toList()) {
      layer.above().ifPresent(above -> above.schemes().forEach(higher -> layer.schemes().stream()
          .filter(lower -> lower.key().equals(higher.key()) && lower != higher)
          .forEach(lower -> remarks.add(replaced(higher, lower, layer)))));
    }
    return remarks;
  }

  private static Remark replaced(Scheme higher, Scheme lower, RegionalPolicy layer) {
    return Remark.of(RemarkKind.SCHEME_REPLACED, List.of(Subject.of(lower.key())),
            Words.say("scheme-replaced", lower.key(), layer.id(), higher.key()), List.of(lower.basis(), higher.basis()))
        .on(layer.inForce());
  }
}
