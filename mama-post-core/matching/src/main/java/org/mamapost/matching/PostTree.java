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
  private final List<TermPart[]> parts;
  private final int examples;

  /**
   * What one constraint looks at in the terms of some posts.
   *
   * @param number tells it from the other parts of this tree
   * @param example a post with this part
   */
  record TermPart(int number, PlacedPost example) {}

  PostTree(Kind kind, List<PlacedPost> posts) {
    this.kind = kind;
    this.tree = new PackedTree<>(posts.stream().map(post -> entry(kind, post)).toList(), kind == Kind.PLACED);
    this.terms = new int[tree.size()];
    this.lastDays = new int[tree.size()];
    Map<Terms, Integer> numbers = new HashMap<>();
    Map<Object, TermPart> known = new HashMap<>();
    List<TermPart[]> made = new ArrayList<>();
    for (int i = 0; i < terms.length; i++) {
      PlacedPost post = tree.item(i);
      terms[i] = numbers.computeIfAbsent(Terms.of(post), fresh -> {
        made.add(parts(fresh, post, known));
        return made.size() - 1;
      });
      lastDays[i] = post.post().getClosesOn().value().map(PostTree::day).orElse(Integer.MAX_VALUE);
    }
    this.parts = List.copyOf(made);
    this.examples = known.size();
  }

  // Five million years on either side are told apart, and nobody asks about a day beyond.
  private static int day(LocalDate date) {
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, date.toEpochDay()));
  }

  private static TermPart[] parts(Terms terms, PlacedPost post, Map<Object, TermPart> known) {
    List<Object> parts = terms.parts();
    return IntStream.range(0, parts.size())
        .mapToObj(constraint -> known.computeIfAbsent(
            List.of(constraint, parts.get(constraint)), fresh -> new TermPart(known.size(), post)))
        .toArray(TermPart[]::new);
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

  /** How many different terms there are. */
  int differentTerms() {
    return parts.size();
  }

  /** The parts of some terms, one for each constraint on terms. */
  TermPart[] partsOf(int number) {
    return parts.get(number);
  }

  /** How many different parts there are. */
  int differentParts() {
    return examples;
  }

  Stream<PlacedPost> standing(Alive alive) {
    return IntStream.range(0, tree.size()).filter(alive::has).mapToObj(tree::item);
  }
}
