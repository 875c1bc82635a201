package org.mamapost.matching;

import java.util.Arrays;

/**
 * A queue of nodes and things by the most points that each can have. Of equal points a node comes before a thing, since
 * it may hold one with a smaller id; of two things the smaller id comes first.
 */
final class Walk {

  /** Reads the id of a thing. */
  @FunctionalInterface
  interface Ids {
    String of(int tree, int thing);
  }

  private static final int ROOM = 256;

  private final Ids ids;
  private long[] points = new long[ROOM];
  private int[] trees = new int[ROOM];
  private int[] refs = new int[ROOM];
  private int size;

  Walk(Ids ids) {
    this.ids = ids;
  }

  boolean isEmpty() {
    return size == 0;
  }

  long topPoints() {
    return points[0];
  }

  int topTree() {
    return trees[0];
  }

  boolean topIsThing() {
    return refs[0] < 0;
  }

  int topIndex() {
    return topIsThing() ? ~refs[0] : refs[0];
  }

  void addNode(long bound, int tree, int node) {
    add(bound, tree, node);
  }

  void addThing(long exact, int tree, int index) {
    add(exact, tree, ~index);
  }

  private void add(long worth, int tree, int ref) {
    if (size == points.length) {
      points = Arrays.copyOf(points, 2 * size);
      trees = Arrays.copyOf(trees, 2 * size);
      refs = Arrays.copyOf(refs, 2 * size);
    }
    int hole = size++;
    while (hole > 0 && isBefore(worth, tree, ref, (hole - 1) / 2)) {
      move((hole - 1) / 2, hole);
      hole = (hole - 1) / 2;
    }
    put(worth, tree, ref, hole);
  }

  void removeTop() {
    size--;
    long worth = points[size];
    int tree = trees[size];
    int ref = refs[size];
    int hole = 0;
    int child = 1;
    while (child < size) {
      if (child + 1 < size && isBefore(points[child + 1], trees[child + 1], refs[child + 1], child)) {
        child++;
      }
      if (isBefore(worth, tree, ref, child)) {
        break;
      }
      move(child, hole);
      hole = child;
      child = 2 * hole + 1;
    }
    put(worth, tree, ref, hole);
  }

  private void move(int from, int to) {
    put(points[from], trees[from], refs[from], to);
  }

  private void put(long worth, int tree, int ref, int at) {
    points[at] = worth;
    trees[at] = tree;
    refs[at] = ref;
  }

  private boolean isBefore(long worth, int tree, int ref, int other) {
    if (worth != points[other]) {
      return worth > points[other];
    }
    if (ref >= 0 || refs[other] >= 0) {
      return ref >= 0 && refs[other] < 0;
    }
    return ids.of(tree, ~ref).compareTo(ids.of(trees[other], ~refs[other])) < 0;
  }
}
