package org.mamapost.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Posts of one kind in a few trees, each at least twice as large as the next, by the logarithmic method of Bentley and
 * Saxe: what is new goes into a small tree, which swallows those that are no larger.
 *
 * @param kind the kind
 * @param stands the trees, the largest first, with what still stands in each
 */
record Forest(PostTree.Kind kind, List<Stand> stands) {

  /** A tree and what still stands in it. */
  record Stand(PostTree posts, Alive alive) {

    static Stand of(PostTree.Kind kind, List<PlacedPost> posts) {
      return new Stand(new PostTree(kind, posts), Alive.all(posts.size()));
    }

    /** The index of a post that still stands, or a negative number. */
    int find(String id) {
      int index = posts.tree().find(id);
      return index >= 0 && alive.has(index) ? index : -1;
    }

    boolean isHollow() {
      return alive.count() * 2 < posts.tree().size();
    }
  }

  static Forest empty(PostTree.Kind kind) {
    return new Forest(kind, List.of());
  }

  int size() {
    return stands.stream().mapToInt(stand -> stand.alive().count()).sum();
  }

  Forest without(String id) {
    for (int i = 0; i < stands.size(); i++) {
      int index = stands.get(i).find(id);
      if (index >= 0) {
        List<Stand> rest = new ArrayList<>(stands);
        Stand thinned = new Stand(stands.get(i).posts(), stands.get(i).alive().without(index));
        rest.set(i, thinned);
        if (!thinned.isHollow()) {
          return new Forest(kind, List.copyOf(rest));
        }
        rest.remove(i);
        return new Forest(kind, List.copyOf(rest)).plus(thinned.posts().standing(thinned.alive()).toList());
      }
    }
    return this;
  }

  Forest plus(List<PlacedPost> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Stand> kept = new ArrayList<>(stands);
    List<PlacedPost> fresh = new ArrayList<>(more);
    while (!kept.isEmpty() && kept.get(kept.size() - 1).alive().count() < 2 * fresh.size()) {
      Stand swallowed = kept.remove(kept.size() - 1);
      swallowed.posts().standing(swallowed.alive()).forEach(fresh::add);
    }
    kept.add(Stand.of(kind, fresh));
    kept.sort(Comparator.comparingInt(stand -> -stand.alive().count()));
    return new Forest(kind, List.copyOf(kept));
  }

  Stream<PlacedPost> posts() {
    return stands.stream().flatMap(stand -> stand.posts().standing(stand.alive()));
  }
}
