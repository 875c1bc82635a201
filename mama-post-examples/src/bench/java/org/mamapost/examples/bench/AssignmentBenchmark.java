package org.mamapost.examples.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mamapost.amount.Yuan;
import org.mamapost.examples.cli.match.Resident;
import org.mamapost.examples.cli.match.SyntheticMarket;
import org.mamapost.matching.Carer;
import org.mamapost.matching.Grounds;
import org.mamapost.matching.Matcher;
import org.mamapost.matching.PlacedPost;
import org.mamapost.matching.Weights;
import org.mamapost.matching.assignment.Assigner;
import org.mamapost.matching.assignment.Assignment;
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

/** Carers and posts of a whole city assigned, once from the carers' side and once from the employers'. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx8g")
public class AssignmentBenchmark {

  private static final int CARERS_TO_A_POST = 5;
  private static final long SEED = 20250421;

  /** How many carers there are. */
  @Param({"1000", "10000", "100000"})
  private int size;

  private final Assigner assigner = Assigner.of(
      Matcher.of(Grounds.ofWeihai(), LocalDate.of(2025, 6, 15)), carer -> Weights.kilometreCosts(Yuan.of(50)));
  private List<PlacedPost> posts;
  private List<Carer> carers;

  /** Makes the data. */
  @Setup
  public void prepare() {
    SyntheticMarket market = new SyntheticMarket(SEED);
    posts = market.posts(size / CARERS_TO_A_POST).toList();
    carers = market.carers(size).map(Resident::carer).toList();
  }

  /** The carers propose. */
  @Benchmark
  public int carersPropose() {
    return told("carers", assigner.carersPropose(carers, posts));
  }

  /** The employers propose. */
  @Benchmark
  public int employersPropose() {
    return told("employers", assigner.employersPropose(carers, posts));
  }

  private static int told(String side, Assignment assignment) {
    System.out.printf("%n%s: %,d assigned after %,d proposals%n", side, assignment.postOf().size(),
        assignment.proposals());
    return assignment.postOf().size();
  }

  /**
   * Runs the benchmarks.
   *
   * @param arguments none
   * @throws RunnerException if a run fails
   */
  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(AssignmentBenchmark.class.getSimpleName()).build()).run();
  }
}
