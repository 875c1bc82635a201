package org.mamapost.examples.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.sandbox.search.LatLonPointPrototypeQueries;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.mamapost.amount.Yuan;
import org.mamapost.examples.cli.match.Resident;
import org.mamapost.examples.cli.match.SyntheticMarket;
import org.mamapost.matching.Carer;
import org.mamapost.matching.ComparablePay;
import org.mamapost.matching.Grounds;
import org.mamapost.matching.Matcher;
import org.mamapost.matching.PlacedPost;
import org.mamapost.matching.PostIndex;
import org.mamapost.matching.Verdict;
import org.mamapost.matching.Weights;
import org.mamapost.matching.geography.Position;
import org.mamapost.matching.geography.SpherePoint;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The ten best posts for a carer, a kilometre at 50 yuan a month: by the index, by looking at every post, and by
 * Lucene's nearest neighbours with rescoring. They answer the same question with the same answer, which the set-up
 * proves.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx8g")
public class MatchingBenchmark {

  private static final int TOP = 10;
  private static final int CARERS = 64;
  // Up to here every verdict is looked at before the clock starts; beyond, every score.
  private static final int PROVEN = 10_000;
  private static final long SEED = 20250421;
  private static final Weights WEIGHTS = Weights.kilometreCosts(Yuan.of(50));
  private static final Comparator<Verdict.Match> BEST_FIRST =
      Comparator.<Verdict.Match>comparingLong(match -> -match.score().points())
          .thenComparing(match -> match.post().id());

  /** How many posts there are. */
  @Param({"10000", "100000", "1000000"})
  private int size;

  private final Matcher matcher = Matcher.of(Grounds.ofWeihai(), LocalDate.of(2025, 6, 15));
  private List<PlacedPost> posts;
  private List<Scored> scored;
  private List<Carer> carers;
  private PostIndex index;
  private LuceneNearest lucene;
  private int next;

  /** Makes the data and both indexes, and checks that all answer alike. */
  @Setup
  public void prepare() throws IOException {
    SyntheticMarket market = new SyntheticMarket(SEED);
    posts = market.posts(size).toList();
    carers = market.carers(CARERS).map(Resident::carer).toList();
    index = PostIndex.of(posts);
    scored = posts.stream().map(Scored::of).toList();
    lucene = new LuceneNearest(scored);
    for (Carer carer : carers.subList(0, 4)) {
      List<Verdict.Match> expected = index.best(matcher, carer, WEIGHTS, TOP);
      if (!expected.equals(scanned(carer)) || !expected.equals(lucene.best(carer))
          || size <= PROVEN && !expected.equals(matcher.postsFor(carer, posts, WEIGHTS, TOP).best())) {
        throw new IllegalStateException("the answers for " + carer.id() + " differ");
      }
    }
  }

  private List<Verdict.Match> scanned(Carer carer) {
    Best best = new Best(carer);
    scored.forEach(best::keep);
    return best.best;
  }

  private Carer carer() {
    next = (next + 1) % CARERS;
    return carers.get(next);
  }

  /** By branch and bound. */
  @Benchmark
  public List<Verdict.Match> index() {
    return index.best(matcher, carer(), WEIGHTS, TOP);
  }

  /** By looking at every post: the brute force that the answers are proven against. */
  @Benchmark
  @Warmup(iterations = 3, time = 4)
  @Measurement(iterations = 3, time = 4)
  public List<Verdict.Match> everyVerdict() {
    return matcher.postsFor(carer(), posts, WEIGHTS, TOP).best();
  }

  /** By scoring every post, and looking only at those that would be among the best: brute force at its leanest. */
  @Benchmark
  public List<Verdict.Match> everyScore() {
    return scanned(carer());
  }

  /** By Lucene's nearest neighbours with rescoring. */
  @Benchmark
  public List<Verdict.Match> lucene() {
    return lucene.best(carer());
  }

  /** One post changed, in a new snapshot. */
  @Benchmark
  public PostIndex change() {
    return index.with(posts.get(next = (next + 1) % CARERS));
  }

  /**
   * A post with what it is scored by, computed beforehand.
   *
   * @param post the post
   * @param fen the pay, fen a month; negative where it is not comparable
   * @param point where it is; null where there is no way
   */
  private record Scored(PlacedPost post, long fen, SpherePoint point) {

    static Scored of(PlacedPost post) {
      long fen = ComparablePay.of(post).value()
          .map(pay -> pay.toBigDecimal().movePointRight(2).longValueExact()).orElse(-1L);
      SpherePoint point = post.isRemote() ? null
          : SpherePoint.of(post.place().value().orElseThrow().position());
      return new Scored(post, fen, point);
    }
  }

  /** The ten best so far. A post is held against the constraints only where its points would bring it in. */
  private final class Best {

    private final Carer carer;
    private final SpherePoint from;
    private final List<Verdict.Match> best = new ArrayList<>();

    Best(Carer carer) {
      this.carer = carer;
      this.from = SpherePoint.of(carer.place().value().orElseThrow().position());
    }

    boolean isBeyond(long points) {
      return best.size() == TOP && points < best.get(TOP - 1).score().points();
    }

    void keep(Scored scored) {
      if (scored.fen() < 0) {
        return;
      }
      long metres = scored.point() == null ? 0 : from.metresTo(scored.point());
      if (!isBeyond(points(scored.fen(), metres))
          && matcher.verdict(carer, scored.post(), WEIGHTS) instanceof Verdict.Match match) {
        best.add(match);
        best.sort(BEST_FIRST);
        if (best.size() > TOP) {
          best.remove(TOP);
        }
      }
    }
  }

  private static long points(long fen, long metres) {
    return WEIGHTS.pay() * fen - WEIGHTS.distance() * metres;
  }

  /**
   * Posts in Lucene, in memory. It asks for ever more nearest neighbours until no farther post can be better: the best
   * pay there is, at the distance of the farthest neighbour seen. Posts without a way stand by pay beside it.
   */
  private final class LuceneNearest {

    private static final int FIRST = 64;
    private static final int GROWTH = 4;
    private static final int LUCENE_ERROR_METRES = 2;
    private static final double A_DEGREE = 1e7;

    private final List<Scored> placed;
    private final List<Scored> remote;
    private final long mostFen;
    private final IndexSearcher searcher;

    LuceneNearest(List<Scored> posts) throws IOException {
      placed = posts.stream().filter(post -> post.point() != null).toList();
      remote = posts.stream().filter(post -> post.point() == null)
          .sorted(Comparator.comparingLong(post -> -post.fen())).toList();
      mostFen = placed.stream().mapToLong(Scored::fen).max().orElse(0);
      ByteBuffersDirectory directory = new ByteBuffersDirectory();
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        for (int i = 0; i < placed.size(); i++) {
          Position at = placed.get(i).post().place().value().orElseThrow().position();
          Document document = new Document();
          document.add(new LatLonPoint("at", at.latitude() / A_DEGREE, at.longitude() / A_DEGREE));
          writer.addDocument(document);
        }
        writer.forceMerge(1);
      }
      searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    // One segment, written in order: the number of a document is that of its post.
    List<Verdict.Match> best(Carer carer) {
      Best best = new Best(carer);
      for (int i = 0; i < remote.size() && !best.isBeyond(points(remote.get(i).fen(), 0)); i++) {
        best.keep(remote.get(i));
      }
      Position at = carer.place().value().orElseThrow().position();
      int farthest = carer.wishes().farthest().value().orElse(Integer.MAX_VALUE);
      int seen = 0;
      int wanted = Math.min(FIRST, placed.size());
      while (true) {
        ScoreDoc[] near = nearest(at, wanted);
        for (; seen < near.length; seen++) {
          best.keep(placed.get(near[seen].doc));
        }
        if (near.length == placed.size()) {
          return best.best;
        }
        int metres = best.from.metresTo(placed.get(near[seen - 1].doc).point()) - LUCENE_ERROR_METRES;
        if (metres > farthest || best.isBeyond(points(mostFen, metres))) {
          return best.best;
        }
        wanted = Math.min(GROWTH * wanted, placed.size());
      }
    }

    private ScoreDoc[] nearest(Position at, int wanted) {
      try {
        return LatLonPointPrototypeQueries.nearest(
            searcher, "at", at.latitude() / A_DEGREE, at.longitude() / A_DEGREE, wanted).scoreDocs;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Runs the benchmarks, and draws how they grow.
   *
   * @param arguments none
   * @throws RunnerException if a run fails
   * @throws IOException if the drawing cannot be written
   */
  public static void main(String[] arguments) throws RunnerException, IOException {
    GrowthChart.write(
        new Runner(new OptionsBuilder().include(MatchingBenchmark.class.getSimpleName()).build()).run(),
        "The ten best posts for a carer", Path.of("target", "matching.png"));
  }
}
