package org.mamapost.policy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.mamapost.answer.Answer;
import org.mamapost.person.Facts;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.time.DateRange;

/**
 * What a document lays down about a case: a {@link Scheme} or a {@link Protection}. Stateless and thread-safe; it never
 * asks a clock.
 *
 * @param <V> what it gives
 */
public interface Provision<V> {

  /** Which provision it is. */
  ProvisionKey key();

  /** How strongly the text binds. What is only encouraged entitles nobody. */
  Modality modality();

  /** The sentence that lays it down. */
  Citation basis();

  /**
   * The days on which the text that lays it down is in force, where they are narrower than those of its policy, as with
   * a law that is younger than the layer it stands in. On other days it is not modelled:
   * what an older text said was not read, and nothing is read into the past.
   *
   * @return the days; empty, unless the provision says otherwise, where the policy's own days are enough
   */
  default Optional<DateRange> textInForce() {
    return Optional.empty();
  }

  /**
   * What it gives.
   *
   * @param context whose facts, on which day, by the rules of which day
   * @return what is given, or why nothing is
   */
  Answer<V> assess(SchemeContext context);

  /**
   * The days on which the answer may change because the facts do, such as a birthday; the first day of the new answer.
   *
   * @param facts the facts
   * @return the days; empty if it changes with the rules only
   */
  default Set<LocalDate> changes(Facts facts) {
    return Set.of();
  }

  /**
   * The days on which the answer may change because the facts do, where they are worked out from the policy's values,
   * such as the end of a term that a city may set otherwise.
   *
   * @param facts the facts
   * @param policy the policy with its layers
   * @return the days; those of {@link #changes(Facts)} unless the provision says otherwise
   */
  default Set<LocalDate> changes(Facts facts, RegionalPolicy policy) {
    return changes(facts);
  }
}
