package org.mamapost.examples.cli.insight;

import java.util.function.Consumer;
import java.util.stream.Collector;

/**
 * A sum to which things are added one by one, none of which is kept.
 *
 * @param <T> the things
 * @param <S> the sum
 */
public final class Sum<T, S> implements Consumer<T> {

  private final Running<T, ?, S> running;

  private record Running<T, A, S>(Collector<T, A, S> collector, A soFar) {

    static <T, A, S> Running<T, A, S> of(Collector<T, A, S> collector) {
      return new Running<>(collector, collector.supplier().get());
    }

    void accept(T thing) {
      collector.accumulator().accept(soFar, thing);
    }

    S sum() {
      return collector.finisher().apply(soFar);
    }
  }

  /** A sum of nothing yet. */
  public Sum(Collector<T, ?, S> collector) {
    this.running = Running.of(collector);
  }

  @Override
  public void accept(T thing) {
    running.accept(thing);
  }

  /** What the things so far add up to. */
  public S soFar() {
    return running.sum();
  }
}
