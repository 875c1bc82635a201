package org.mamapost.matching;

import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Function;
import org.mamapost.fact.Stated;

/**
 * The best matches, and what became of the rest. A constraint may refuse a pair that another refuses too, so the counts
 * of refusals add up to more than the number refused.
 *
 * @param best the best, best first
 * @param matched how many match, those not named among them
 * @param open those undecided, by id, as many as were to be named
 * @param undecided how many are undecided
 * @param refused how many are refused
 * @param refusedBy how many each constraint refuses, by its id
 * @param nearestMiss the refused one with the fewest failed constraints, of those the first by id; its failed
 *     checks say what would mend it; none where nothing is refused
 */
public record Matches(
    List<Verdict.Match> best,
    long matched,
    List<Verdict.Undecided> open,
    long undecided,
    long refused,
    Map<String, Long> refusedBy,
    Stated<Verdict.Refused> nearestMiss) implements Serializable {

  /** Copies what it is given. */
  public Matches {
    best = List.copyOf(best);
    open = List.copyOf(open);
    refusedBy = Collections.unmodifiableMap(new TreeMap<>(refusedBy));
  }

  /** Adds up verdicts, holding no more of them than are to be named. */
  static final class Collector {

    private final int most;
    private final Comparator<Verdict.Match> bestFirst;
    private final Comparator<Verdict.Refused> nearestFirst;
    private final PriorityQueue<Verdict.Match> best;
    private final PriorityQueue<Verdict.Undecided> open;
    private final Map<String, Long> refusedBy = new TreeMap<>();
    private final Comparator<Verdict.Undecided> byId;
    private long matched;
    private long undecided;
    private long refused;
    private Verdict.Refused nearest;

    Collector(Function<Verdict, String> id, int most) {
      if (most < 1) {
        throw new IllegalArgumentException("at least one is to be named, not " + most);
      }
      this.most = most;
      this.bestFirst = Comparator.<Verdict.Match>comparingLong(match -> -match.score().points())
          .thenComparing(id::apply);
      this.nearestFirst = Comparator.<Verdict.Refused>comparingInt(miss -> miss.failed().size())
          .thenComparing(id::apply);
      this.byId = Comparator.comparing(id::apply);
      this.best = new PriorityQueue<>(bestFirst.reversed());
      this.open = new PriorityQueue<>(byId.reversed());
    }

    void add(Verdict verdict) {
      if (verdict instanceof Verdict.Match match) {
        matched++;
        keep(best, match);
      } else if (verdict instanceof Verdict.Undecided one) {
        undecided++;
        keep(open, one);
      } else {
        Verdict.Refused miss = (Verdict.Refused) verdict;
        refused++;
        miss.failed().forEach(check -> refusedBy.merge(check.constraint(), 1L, Long::sum));
        nearest = Optional.ofNullable(nearest).filter(known -> nearestFirst.compare(known, miss) <= 0).orElse(miss);
      }
    }

    private <T> void keep(PriorityQueue<T> kept, T one) {
      kept.add(one);
      if (kept.size() > most) {
        kept.remove();
      }
    }

    Matches matches() {
      return new Matches(best.stream().sorted(bestFirst).toList(), matched, open.stream().sorted(byId).toList(),
          undecided, refused, refusedBy, nearest == null ? Stated.none() : Stated.of(nearest));
    }
  }
}
