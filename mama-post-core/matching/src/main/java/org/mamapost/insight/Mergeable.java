package org.mamapost.insight;

/**
 * What a part of the data adds up to. The sum of two parts is what both together add up to, whichever comes first and
 * however the data are divided into parts. Immutable.
 *
 * @param <T> the kind of sum
 */
public interface Mergeable<T> {

  /**
   * The sum of this part and another.
   *
   * @param other the other part, which shares nothing with this one
   * @return what both add up to
   */
  T plus(T other);
}
