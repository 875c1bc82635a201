package org.mamapost.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mamapost.person.FactKey;
import org.mamapost.text.Message;

/**
 * What an inspection (执法检查) asks an employer to show for a protection.
 *
 * @param whom the numbers of people or posts that it concerns; it concerns an employer who has any of them
 * @param what what has to exist
 * @param leftOpen whether the text leaves it to somebody's judgement if the employer is concerned
 * @param measures the least values it is held against, such as the days of a leave, which a region may set higher;
 *     empty where there is nothing to count
 */
public record Evidence(
    List<FactKey<Integer>> whom, Message what, boolean leftOpen, List<ParameterKey<Integer>> measures)
    implements Serializable {

  /** Copies the lists. */
  public Evidence {
    whom = List.copyOf(whom);
    Objects.requireNonNull(what, "what");
    measures = List.copyOf(measures);
  }
}
