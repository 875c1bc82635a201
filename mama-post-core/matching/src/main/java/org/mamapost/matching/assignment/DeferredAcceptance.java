package org.mamapost.matching.assignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Deferred acceptance (Gale and Shapley 1962) with places on both sides. Preferences are strict, so what comes out does
 * not depend on who proposes when.
 */
final class DeferredAcceptance {

  private static final Comparator<Held> WORST_FIRST =
      Comparator.comparingLong(Held::worth).thenComparing(Comparator.comparingInt(Held::proposer).reversed());

  private final List<? extends Iterator<Proposal>> proposers;
  private final int[] wanted;
  private final int[] places;
  private final Full full;
  private final List<PriorityQueue<Held>> held;
  private final Deque<Integer> active = new ArrayDeque<>();
  private long proposals;

  private record Held(int proposer, long worth) {}

  /** Is told that a receiver has no place left. */
  @FunctionalInterface
  interface Full {
    void tell(int receiver, int givenUpFirst, long worth);
  }

  /**
   * A run.
   *
   * @param proposers the proposals of each proposer, best first, each made only when asked for; one that
   *     would be turned down as things stand may be left out, since a receiver only ever comes to hold somebody better
   * @param wanted how many receivers each proposer wants
   * @param places how many proposers each receiver can hold
   * @param full is told of a receiver that has no place left, with the one it would give up first
   */
  DeferredAcceptance(List<? extends Iterator<Proposal>> proposers, int[] wanted, int[] places, Full full) {
    this.proposers = proposers;
    this.wanted = wanted.clone();
    this.places = places.clone();
    this.full = full;
    this.held = new ArrayList<>(places.length);
    for (int i = 0; i < places.length; i++) {
      held.add(new PriorityQueue<>(1, WORST_FIRST));
    }
    IntStream.range(0, proposers.size()).forEach(active::add);
  }

  DeferredAcceptance run() {
    while (!active.isEmpty()) {
      int proposer = active.remove();
      while (wanted[proposer] > 0 && proposers.get(proposer).hasNext()) {
        propose(proposer, proposers.get(proposer).next());
      }
    }
    return this;
  }

  private void propose(int proposer, Proposal proposal) {
    proposals++;
    PriorityQueue<Held> holds = held.get(proposal.receiver());
    holds.add(new Held(proposer, proposal.worth()));
    wanted[proposer]--;
    if (holds.size() > places[proposal.receiver()]) {
      int refused = holds.remove().proposer();
      wanted[refused]++;
      if (refused != proposer) {
        active.add(refused);
      }
    }
    if (holds.size() == places[proposal.receiver()] && !holds.isEmpty()) {
      full.tell(proposal.receiver(), holds.element().proposer(), holds.element().worth());
    }
  }

  /** The proposers that a receiver holds. */
  IntStream heldBy(int receiver) {
    return held.get(receiver).stream().mapToInt(Held::proposer);
  }

  long proposals() {
    return proposals;
  }
}
