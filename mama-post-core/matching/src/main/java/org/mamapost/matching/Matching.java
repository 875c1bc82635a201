package org.mamapost.matching;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** The matches among the pairs that a ranking offers. */
final class Matching<T> implements Iterator<Verdict.Match> {

  private final Iterator<T> offered;
  private final Function<T, Verdict> judge;
  private Optional<Verdict.Match> ahead = Optional.empty();

  Matching(Iterator<T> offered, Function<T, Verdict> judge) {
    this.offered = offered;
    this.judge = judge;
  }

  @Override
  public boolean hasNext() {
    while (ahead.isEmpty() && offered.hasNext()) {
      ahead = Optional.of(judge.apply(offered.next()))
          .filter(Verdict.Match.class::isInstance).map(Verdict.Match.class::cast);
    }
    return ahead.isPresent();
  }

  @Override
  public Verdict.Match next() {
    if (!hasNext()) {
      throw new NoSuchElementException("nothing further matches");
    }
    Verdict.Match match = ahead.orElseThrow();
    ahead = Optional.empty();
    return match;
  }
}
