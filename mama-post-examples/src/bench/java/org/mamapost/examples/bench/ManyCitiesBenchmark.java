package org.mamapost.examples.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.mamapost.examples.scale.ManyCities;
import org.mamapost.region.Region;
import org.mamapost.region.RegionLevel;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.spi.Resolution;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What 340 cities with ten policies each cost: to load them in a JVM that has just started, beside the same with
 * nothing shared; to find the one that answers; and how much of the heap they take.
 */
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ManyCitiesBenchmark {

  /** All cities and all counties. */
  @State(Scope.Benchmark)
  public static class Loaded {

    private PolicyRegistry registry;
    private List<Region> counties;
    private int next;

    /** Loads them once. */
    @Setup
    public void load() {
      registry = ManyCities.registry();
      counties = Region.all().filter(region -> region.level() == RegionLevel.COUNTY).toList();
    }

    Resolution resolveNext() {
      next = (next + 1) % counties.size();
      return registry.resolve(counties.get(next), ManyCities.day(next % ManyCities.VERSIONS));
    }
  }

  /** From nothing, the classes of the library and the regions among it. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  @Fork(10)
  public PolicyRegistry load() {
    return ManyCities.registry();
  }

  /** The same with nothing shared. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  @Fork(10)
  public PolicyRegistry loadCopied() {
    return CopiedCities.registry();
  }

  /** One county after another, each in another year. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  public Resolution resolve(Loaded loaded) {
    return loaded.resolveNext();
  }

  /**
   * Prints the processor's time that the first load takes and the next, which other work on the machine changes less
   * than the clock's, and what they take of the heap, collected before and after; then runs the benchmarks.
   *
   * @param arguments none
   * @throws RunnerException if a run fails
   */
  public static void main(String[] arguments) throws RunnerException {
    System.out.println("processor time: " + spent(ManyCities::registry) + " ms at first, then "
        + spent(ManyCities::registry) + " ms; with nothing shared " + spent(CopiedCities::registry) + " ms");
    System.out.println("heap: " + taken(ManyCities::registry) + " bytes; with nothing shared "
        + taken(CopiedCities::registry) + " bytes");
    new Runner(new OptionsBuilder().include(ManyCitiesBenchmark.class.getSimpleName()).build()).run();
  }

  private static long spent(Supplier<PolicyRegistry> load) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    load.get();
    return TimeUnit.NANOSECONDS.toMillis(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
  }

  private static long taken(Supplier<PolicyRegistry> load) {
    long before = heap();
    PolicyRegistry registry = load.get();
    long taken = heap() - before;
    if (registry.policies().size() != ManyCities.CITIES * ManyCities.VERSIONS) {
      throw new IllegalStateException("only " + registry.policies().size() + " policies");
    }
    return taken;
  }

  private static long heap() {
    return LongStream.generate(ManyCitiesBenchmark::collectedHeap).limit(5).min().orElseThrow();
  }

  private static long collectedHeap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
