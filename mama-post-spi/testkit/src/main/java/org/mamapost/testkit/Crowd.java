package org.mamapost.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Several threads that begin at once.
 *
 * @param size how many
 */
record Crowd(int size) {

  static Crowd of(int size) {
    return new Crowd(size);
  }

  /**
   * Asks the same of every thread.
   *
   * @param question what each works out
   * @return each thread's answer
   * @throws AssertionError if a thread gets no answer
   */
  <T> List<T> ask(Callable<T> question) {
    ExecutorService threads = Executors.newFixedThreadPool(size);
    try {
      CyclicBarrier all = new CyclicBarrier(size);
      List<Future<T>> asked = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        asked.add(threads.submit(() -> {
          all.await();
          return question.call();
        }));
      }
      List<T> answers = new ArrayList<>();
      for (Future<T> one : asked) {
        answers.add(one.get());
      }
      return answers;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while others answered", e);
    } catch (ExecutionException e) {
      throw new AssertionError("a thread got no answer: " + e.getCause(), e);
    } finally {
      threads.shutdownNow();
    }
  }
}
