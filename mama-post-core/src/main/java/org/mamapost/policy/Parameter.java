package org.mamapost.policy;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.source.Citation;
import org.mamapost.time.DateRange;

/**
 * A value that a policy lays down for some time, and the words it rests on. What was not verified has no parameter at
 * all: it is not modelled.
 *
 * @param key what it is the value of
 * @param value the value
 * @param binding how it binds the policies beneath
 * @param inForce the days on which it holds, as far as its policy is in force
 * @param citation the words, in which the value can be read
 * @param <V> the values
 */
public record Parameter<V extends Comparable<V> & Serializable>(
    ParameterKey<V> key, V value, Binding binding, DateRange inForce, Citation citation) implements Serializable {

  /** Checks that nothing is missing. */
  public Parameter {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(binding, "binding");
    Objects.requireNonNull(inForce, "inForce");
    Objects.requireNonNull(citation, "citation");
  }

  /** Tells whether a value beneath is what this one leaves to the policies beneath it. */
  boolean admits(V beneath) {
    return switch (binding) {
      case FIXED -> value.compareTo(beneath) == 0;
      case FLOOR -> beneath.compareTo(value) >= 0;
      case CEILING -> beneath.compareTo(value) <= 0;
      case OPEN -> true;
    };
  }
}
