package org.mamapost.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mamapost.matching.geography.Location;
import org.mamapost.matching.geography.SpherePoint;

/** Posts of one {@link Kind} in a tree, with the columns that a question asks before it looks at a post itself. */
final class PostTree {

  /** How a post stands to distance. */
  enum Kind {
    /** There is a way to it. */
    PLACED,
    /** It is remote: there is no way. */
    REMOTE,
    /** Where it is, is unknown. */
    UNPLACED;

    static Kind of(PlacedPost post) {
      if (post.isRemote()) {
        return REMOTE;
      }
      return post.place().value().isPresent() ? PLACED : UNPLACED;
    }
  }

  private final Kind kind;
  private final PackedTree<PlacedPost> tree;
  private final int[] terms;
  private final int[] lastDays;
  private final List<PlacedPost> examples;

  PostTree(Kind kind, List<PlacedPost> posts) {
    this.kind = kind;
    this.tree = new PackedTree<>(posts.stream().map(post -> entry(kind, post)).toList(), kind == Kind.PLACED);
    this.terms = new int[tree.size()];
    this.lastDays = new int[tree.size()];
    Map<Terms, Integer> numbers = new HashMap<>();
    List<PlacedPost> first = new ArrayList<>();
    for (int i = 0; i < terms.length; i++) {
      PlacedPost post = tree.item(i);
      terms[i] = numbers.computeIfAbsent(Terms.of(post), fresh -> {
        first.add(post);
        return first.size() - 1;
      });
      lastDays[i] = post.post().getClosesOn().value().map(LocalDate::toEpochDay).map(Math::toIntExact)
          .orElse(Integer.MAX_VALUE);
    }
    this.examples = List.copyOf(first);
  }

  private static Entry<PlacedPost> entry(Kind kind, PlacedPost post) {
    SpherePoint point = kind != Kind.PLACED ? null
        : post.place().value().map(Location::position).map(SpherePoint::of).orElseThrow();
    long value = ComparablePay.of(post).value().map(Weights::fen).orElse(PackedTree.UNKNOWN);
    return new Entry<>(post.id(), post, point, value);
  }

  Kind kind() {
    return kind;
  }

  PackedTree<PlacedPost> tree() {
    return tree;
  }

  int termsOf(int index) {
    return terms[index];
  }

  int lastDayOf(int index) {
    return lastDays[index];
  }

  /** A post for each of the different terms. */
  List<PlacedPost> examples() {
    return examples;
  }

  Stream<PlacedPost> standing(Alive alive) {
    return IntStream.range(0, tree.size()).filter(alive::has).mapToObj(tree::item);
  }
}
