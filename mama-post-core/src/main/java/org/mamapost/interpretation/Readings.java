package org.mamapost.interpretation;

import java.util.HashMap;
import java.util.Map;

/**
 * The readings a policy takes; the first of each question unless it takes another. Immutable, thread-safe.
 */
public final class Readings {

  private static final Readings STANDARD = standardReadings();

  private final Map<Class<?>, Reading> taken;

  private Readings(Map<Class<?>, Reading> taken) {
    this.taken = Map.copyOf(taken);
  }

  /** The first reading of every question. */
  public static Readings standard() {
    return STANDARD;
  }

  private static Readings standardReadings() {
    Map<Class<?>, Reading> first = new HashMap<>();
    Interpretation.all().forEach(question -> first.put(question.taken().question(), question.taken()));
    return new Readings(first);
  }

  /**
   * The reading taken of a question.
   *
   * @param question the enum of the question's readings
   * @return the reading
   */
  public <R extends Enum<R> & Reading> R of(Class<R> question) {
    Reading reading = taken.get(question);
    // A question of a city's own, which nobody has answered otherwise, is read by its first reading too.
    return reading != null ? question.cast(reading) : question.getEnumConstants()[0];
  }

  /** Tells whether a reading is the one taken of its question. */
  public boolean takes(Reading reading) {
    Reading answer = taken.get(reading.question());
    return answer != null ? answer.equals(reading) : reading.question().getEnumConstants()[0].equals(reading);
  }

  /**
   * These readings with one question read otherwise.
   *
   * @param reading the reading to take
   * @return new readings
   */
  public Readings with(Reading reading) {
    Map<Class<?>, Reading> changed = new HashMap<>(taken);
    changed.put(reading.question(), reading);
    return new Readings(changed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Readings readings && taken.equals(readings.taken);
  }

  @Override
  public int hashCode() {
    return taken.hashCode();
  }

  @Override
  public String toString() {
    return taken.values().toString();
  }
}
