package org.mamapost.matching;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A ranking of which only a page is held at a time. At the end of a page the walk is taken anew up to there, and pages
 * double, so a hundred thousand rankings can be open at once and each costs no more than twice its walk.
 */
final class Paged<T> implements Iterator<T> {

  /** A walk through things in their order. */
  @FunctionalInterface
  interface Steps<T> {
    Optional<T> next();
  }

  private static final int FIRST_PAGE = 8;

  private final Supplier<Steps<T>> walks;
  private final Deque<T> page = new ArrayDeque<>(FIRST_PAGE);
  private int seen;
  private int length = FIRST_PAGE;
  private boolean ended;

  Paged(Supplier<Steps<T>> walks) {
    this.walks = walks;
  }

  @Override
  public boolean hasNext() {
    if (page.isEmpty() && !ended) {
      turn();
    }
    return !page.isEmpty();
  }

  private void turn() {
    Steps<T> walk = walks.get();
    for (int step = 0; step < seen; step++) {
      walk.next();
    }
    while (page.size() < length && !ended) {
      walk.next().ifPresentOrElse(page::add, () -> ended = true);
    }
    seen += page.size();
    length *= 2;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the ranking is at its end");
    }
    return page.remove();
  }
}
