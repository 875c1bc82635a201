package org.mamapost.spi.resume;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Tells whether one text can be cut out of another: words left out, none added, joined up or turned round. */
final class Cut {

  private static final int NOWHERE = Integer.MAX_VALUE;

  private Cut() {}

  /** Whether the pieces stand in the source in this order, Chinese characters at least two together. */
  static boolean isCutFrom(List<Piece> source, List<Piece> pieces) {
    // How far into the source the pieces so far reach at least, and where a run of them begins or goes on.
    int reach = 0;
    boolean[] begins = new boolean[source.size() + 1];
    boolean[] goesOn = new boolean[source.size() + 1];
    for (Piece piece : pieces) {
      boolean[] beginsNow = new boolean[source.size() + 1];
      boolean[] goesOnNow = new boolean[source.size() + 1];
      int next = NOWHERE;
      for (int end = 1; end <= source.size(); end++) {
        if (source.get(end - 1).isSameAs(piece)) {
          beginsNow[end] = reach < end;
          goesOnNow[end] = begins[end - 1] || goesOn[end - 1];
          boolean may = goesOnNow[end] || beginsNow[end] && (piece.isWhole() || pieces.size() == 1);
          next = may ? Math.min(next, end) : next;
        }
      }
      begins = beginsNow;
      goesOn = goesOnNow;
      reach = next;
    }
    return reach != NOWHERE;
  }

  /** The pieces that stand nowhere in the sources, Chinese characters unless two stand together. */
  static String missing(Collection<List<Piece>> sources, List<Piece> pieces) {
    StringBuilder missing = new StringBuilder();
    boolean apart = false;
    for (int at = 0; at < pieces.size(); at++) {
      int place = at;
      boolean found = sources.stream().anyMatch(source -> stands(source, pieces, place));
      if (!found) {
        missing.append(apart && !missing.isEmpty() ? " " : "").append(pieces.get(at).text());
      }
      apart = found;
    }
    return missing.toString();
  }

  private static boolean stands(List<Piece> source, List<Piece> pieces, int at) {
    return IntStream.range(0, source.size()).anyMatch(start -> same(source, start, pieces, at)
        && (pieces.get(at).isWhole() || pieces.size() == 1
            || same(source, start - 1, pieces, at - 1) || same(source, start + 1, pieces, at + 1)));
  }

  private static boolean same(List<Piece> source, int start, List<Piece> pieces, int at) {
    return start >= 0 && start < source.size() && at >= 0 && at < pieces.size()
        && source.get(start).isSameAs(pieces.get(at));
  }
}
