package org.mamapost.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.shape.fractal.HilbertCode;
import org.mamapost.matching.geography.SpherePoint;

/**
 * An immutable tree in flat arrays. Neighbours on the ground are neighbours in the arrays, by Hilbert's curve; above
 * each sixteen stand the box around them and the most that any of them is worth, so that whole branches can be passed
 * over.
 *
 * <p>Boxes are taken on the unit sphere in three dimensions: there is no date line and no pole to mind. A box never
 * lies farther than what is in it, to the last bit, because subtraction, squaring and addition of doubles keep order.
 */
final class PackedTree<T> {

  /** The value of a thing whose value is not known. */
  static final long UNKNOWN = -1;

  static final int FAN = 16;
  // Thirty bits of curve: half a metre in the span of a city.
  private static final int HILBERT_LEVEL = 15;
  private static final int SIDES = 6;

  private final List<T> items;
  private final String[] ids;
  private final double[] points;
  private final long[] values;
  private final int[] byId;
  private final int[] levels;
  private final double[] boxes;
  private final long[] most;

  PackedTree(List<Entry<T>> entries, boolean placed) {
    List<Entry<T>> order = placed ? alongTheCurve(entries)
        : entries.stream().sorted(Comparator.comparingLong(entry -> -entry.value())).toList();
    int size = order.size();
    this.items = order.stream().map(Entry::item).toList();
    this.ids = order.stream().map(Entry::id).toArray(String[]::new);
    this.values = order.stream().mapToLong(Entry::value).toArray();
    this.points = placed ? new double[3 * size] : new double[0];
    for (int i = 0; i < points.length / 3; i++) {
      SpherePoint point = order.get(i).point();
      points[3 * i] = point.x();
      points[3 * i + 1] = point.y();
      points[3 * i + 2] = point.z();
    }
    this.byId = IntStream.range(0, size).boxed().sorted(Comparator.comparing(i -> ids[i]))
        .mapToInt(Integer::intValue).toArray();
    this.levels = levels(size);
    int nodes = levels[levels.length - 1];
    this.most = new long[nodes];
    this.boxes = new double[placed ? SIDES * nodes : 0];
    fill();
  }

  private static <T> List<Entry<T>> alongTheCurve(List<Entry<T>> entries) {
    double[] low = new double[] {Double.MAX_VALUE, Double.MAX_VALUE};
    double[] high = new double[] {-Double.MAX_VALUE, -Double.MAX_VALUE};
    double[][] flat = entries.stream().map(entry -> flat(entry.point())).toArray(double[][]::new);
    for (double[] one : flat) {
      for (int axis = 0; axis < 2; axis++) {
        low[axis] = Math.min(low[axis], one[axis]);
        high[axis] = Math.max(high[axis], one[axis]);
      }
    }
    int side = HilbertCode.maxOrdinate(HILBERT_LEVEL);
    long[] keys = new long[flat.length];
    for (int i = 0; i < flat.length; i++) {
      int x = cell(flat[i][0], low[0], high[0], side);
      int y = cell(flat[i][1], low[1], high[1], side);
      keys[i] = (long) HilbertCode.encode(HILBERT_LEVEL, x, y) << Integer.SIZE | i;
    }
    Arrays.sort(keys);
    List<Entry<T>> order = new ArrayList<>(keys.length);
    for (long key : keys) {
      order.add(entries.get((int) key));
    }
    return order;
  }

  // Equal areas by height above the equator; any order is right, a good one is fast.
  private static double[] flat(SpherePoint point) {
    return new double[] {StrictMath.atan2(point.y(), point.x()), point.z()};
  }

  private static int cell(double at, double low, double high, int side) {
    return high > low ? (int) ((at - low) / (high - low) * side) : 0;
  }

  // Where the nodes of each level begin, the lowest first; last, how many nodes there are.
  private static int[] levels(int size) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    int count = size;
    do {
      count = (count + FAN - 1) / FAN;
      starts.add(starts.get(starts.size() - 1) + count);
    } while (count > 1);
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  private void fill() {
    for (int level = 0; level < levels.length - 1; level++) {
      for (int node = levels[level]; node < levels[level + 1]; node++) {
        most[node] = UNKNOWN;
        for (int child = firstChild(node, level); child < endOfChildren(node, level); child++) {
          most[node] = Math.max(most[node], level == 0 ? values[child] : most[child]);
        }
        if (boxes.length > 0) {
          box(node, level);
        }
      }
    }
  }

  private void box(int node, int level) {
    for (int axis = 0; axis < 3; axis++) {
      double low = Double.MAX_VALUE;
      double high = -Double.MAX_VALUE;
      for (int child = firstChild(node, level); child < endOfChildren(node, level); child++) {
        low = Math.min(low, level == 0 ? points[3 * child + axis] : boxes[SIDES * child + axis]);
        high = Math.max(high, level == 0 ? points[3 * child + axis] : boxes[SIDES * child + 3 + axis]);
      }
      boxes[SIDES * node + axis] = low;
      boxes[SIDES * node + 3 + axis] = high;
    }
  }

  int size() {
    return ids.length;
  }

  T item(int index) {
    return items.get(index);
  }

  String id(int index) {
    return ids[index];
  }

  long value(int index) {
    return values[index];
  }

  long mostOf(int node) {
    return most[node];
  }

  /** The node above all. */
  int root() {
    return most.length - 1;
  }

  /** The level of a node; at zero its children are things. */
  int level(int node) {
    int level = 0;
    while (node >= levels[level + 1]) {
      level++;
    }
    return level;
  }

  /** How many levels of nodes there are. */
  int height() {
    return levels.length - 1;
  }

  /** The node of a level to which a child belongs: a thing at level zero, else a node of the level below. */
  int above(int child, int level) {
    return levels[level] + (level == 0 ? child : child - levels[level - 1]) / FAN;
  }

  int firstChild(int node, int level) {
    int within = (node - levels[level]) * FAN;
    return level == 0 ? within : levels[level - 1] + within;
  }

  int endOfChildren(int node, int level) {
    return Math.min(firstChild(node, level) + FAN, level == 0 ? ids.length : levels[level]);
  }

  /** The square of the straight line to a thing. */
  double chordSquared(int index, SpherePoint from) {
    return from.chordSquared(points[3 * index], points[3 * index + 1], points[3 * index + 2]);
  }

  /** No thing of the node has a shorter line. */
  double leastChordSquared(int node, SpherePoint from) {
    int box = SIDES * node;
    return from.chordSquared(
        Math.min(Math.max(from.x(), boxes[box]), boxes[box + 3]),
        Math.min(Math.max(from.y(), boxes[box + 1]), boxes[box + 4]),
        Math.min(Math.max(from.z(), boxes[box + 2]), boxes[box + 5]));
  }

  /** No way with such a line or a longer one is shorter. */
  static int leastMetres(double chordSquared) {
    // The arc sine is exact to a bit only, which may tip a whole metre.
    return Math.max(0, SpherePoint.metres(chordSquared) - 1);
  }

  /** The index of an id, or a negative number. */
  int find(String id) {
    int low = 0;
    int high = byId.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = ids[byId[middle]].compareTo(id);
      if (order == 0) {
        return byId[middle];
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
