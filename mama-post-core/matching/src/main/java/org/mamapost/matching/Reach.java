package org.mamapost.matching;

import java.util.Arrays;
import java.util.List;
import org.mamapost.matching.geography.SpherePoint;

/**
 * 距离远近 (正文(八)): how far each post of an index still looks, in metres: at first without end, and then only as far as
 * the carer it would least like to lose. A search that minds it passes over whole branches of posts that are taken by
 * somebody nearer. It belongs to one run over one snapshot and is not thread-safe.
 */
public final class Reach {

  private final List<Forest.Stand> stands;
  private final List<Looks> looks;

  /**
   * How far the things and the nodes of one tree look.
   *
   * @param metres how far each thing looks
   * @param carers whom each thing would give up; null where it looks without end
   * @param tooLong lines to each thing that are longer than that, squared
   * @param tooLongForAll the longest of them under each node
   */
  private record Looks(int[] metres, String[] carers, double[] tooLong, double[] tooLongForAll) {

    static Looks withoutEnd(PackedTree<?> tree) {
      int things = tree.size();
      Looks looks = new Looks(new int[things], new String[things], new double[things], new double[tree.root() + 1]);
      Arrays.fill(looks.metres, Integer.MAX_VALUE);
      Arrays.fill(looks.tooLong, Double.POSITIVE_INFINITY);
      Arrays.fill(looks.tooLongForAll, Double.POSITIVE_INFINITY);
      return looks;
    }
  }

  private Reach(List<Forest.Stand> stands) {
    this.stands = stands;
    this.looks = stands.stream().map(stand -> Looks.withoutEnd(stand.posts().tree())).toList();
  }

  /** Every post of an index looks without end. */
  public static Reach withoutEnd(PostIndex index) {
    return new Reach(index.stands());
  }

  /**
   * Lets a post look for no carer but one it likes better: one who is nearer, or as near and of a smaller id.
   *
   * @param post the id of the post
   * @param metres how far the carer is, zero where the post is remote; not farther than the post looked before
   * @param carer her id
   * @throws IllegalArgumentException if the index has no such post
   */
  public void narrow(String post, int metres, String carer) {
    for (int tree = 0; tree < stands.size(); tree++) {
      int thing = stands.get(tree).find(post);
      if (thing >= 0) {
        looks.get(tree).metres[thing] = metres;
        looks.get(tree).carers[thing] = carer;
        looks.get(tree).tooLong[thing] = SpherePoint.squareOfLongerThan(metres);
        narrowAbove(stands.get(tree).posts().tree(), looks.get(tree), thing);
        return;
      }
    }
    throw new IllegalArgumentException("the index has no post " + post);
  }

  private static void narrowAbove(PackedTree<?> tree, Looks looks, int thing) {
    int child = thing;
    for (int level = 0; level < tree.height(); level++) {
      int node = tree.above(child, level);
      double longest = 0;
      for (int one = tree.firstChild(node, level); one < tree.endOfChildren(node, level); one++) {
        longest = Math.max(longest, level == 0 ? looks.tooLong[one] : looks.tooLongForAll[one]);
      }
      if (longest == looks.tooLongForAll[node]) {
        return;
      }
      looks.tooLongForAll[node] = longest;
      child = node;
    }
  }

  /** Whether a post of a tree looks for a carer so far away. */
  boolean includes(int tree, int thing, int metres, String carer) {
    Looks of = looks.get(tree);
    return metres < of.metres[thing] || metres == of.metres[thing]
        && (of.carers[thing] == null || carer.compareTo(of.carers[thing]) < 0);
  }

  /** A line, squared, that is too long for a post of a tree. */
  double tooLong(int tree, int thing) {
    return looks.get(tree).tooLong[thing];
  }

  /** A line, squared, that is too long for every post under a node. */
  double tooLongForAll(int tree, int node) {
    return looks.get(tree).tooLongForAll[node];
  }
}
