package org.mamapost.protection;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Holding;
import org.mamapost.policy.ProtectionKey;
import org.mamapost.policy.Safeguard;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;

/**
 * What one protection answers.
 *
 * @param protection the protection
 * @param modality how strongly its text binds
 * @param basis the sentence that lays it down
 * @param answer what it gives or forbids, or why it does not
 */
public record ProtectionAnswer(ProtectionKey protection, Modality modality, Citation basis, Answer<Safeguard> answer)
    implements Serializable {

  /** Checks that nothing is missing. */
  public ProtectionAnswer {
    Objects.requireNonNull(protection, "protection");
    Objects.requireNonNull(modality, "modality");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(answer, "answer");
  }

  /** The words the answer rests on, each once: its basis, then those of every condition and value that holds. */
  public List<Citation> citations() {
    return Stream.concat(Stream.of(basis), answer.explanation().steps()
            .filter(step -> step.holding() == Holding.HOLDS)
            .flatMap(step -> step.citations().stream()))
        .distinct().toList();
  }
}
