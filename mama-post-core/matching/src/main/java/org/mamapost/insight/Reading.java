package org.mamapost.insight;

/**
 * A number that was read of a thing, or why there is none.
 *
 * @param <R> the reasons
 */
sealed interface Reading<R> {

  /** A number. */
  record Known<R>(long number) implements Reading<R> {}

  /** Why there is none. */
  record Unknown<R>(R why) implements Reading<R> {}
}
