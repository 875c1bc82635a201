package org.mamapost.examples.bench;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.format.PostColumn;
import org.mamapost.format.PostFormat;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.validation.PostValidator;
import org.mamapost.validation.ValidationReport;
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
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How many posts a second are held against the catalogue, beside Hibernate Validator's walk of the same bean. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PostCheckBenchmark {

  private static final LocalDate DATE = LocalDate.of(2025, 6, 1);

  /** The working hours of the post: 2.5小时 conforms, 3.5小时 breaks the row. */
  @Param({"2.5小时", "3.5小时"})
  private String hours;

  private final RegionalPolicy policy = WeihaiPolicy.policy();
  private final PostValidator catalogue = PostValidator.of(policy);
  private final PostValidator suggesting = catalogue.suggesting();
  private final PostFormat format = PostFormat.of(policy.catalogue().orElseThrow().postTypes());
  private final Validator beans = Validation.byProvider(HibernateValidator.class).configure()
      .messageInterpolator(new ParameterMessageInterpolator())
      .buildValidatorFactory()
      .getValidator();
  private Map<PostColumn, String> cells;
  private MamaPost post;

  /** Reads the post once. */
  @Setup
  public void readPost() {
    cells = Map.of(
        PostColumn.ID, "A-1",
        PostColumn.POST_TYPE, "家政服务",
        PostColumn.REGION, "371002",
        PostColumn.EMPLOYER_KIND, "社会组织",
        PostColumn.SCHEDULE, "每天固定" + hours,
        PostColumn.PLACE, "地点特定",
        PostColumn.PAY_METHOD, "按完成任务量计酬",
        PostColumn.INSURANCE, "商业保险",
        PostColumn.CONTRACT, "劳务协议",
        PostColumn.SKILLS, "特定技能");
    post = format.read(cells).orElseThrow();
  }

  /** Reads a row of a table. */
  @Benchmark
  public MamaPost read() {
    return format.read(cells).orElseThrow();
  }

  /** Holds the post against the row it declares. */
  @Benchmark
  public ValidationReport check() {
    return catalogue.validate(post, DATE);
  }

  /** Holds the post against every row. */
  @Benchmark
  public ValidationReport checkAndSuggest() {
    return suggesting.validate(post, DATE);
  }

  /** Walks the bean's own constraints, which know nothing of the catalogue. */
  @Benchmark
  public Set<ConstraintViolation<MamaPost>> walkBean() {
    return beans.validate(post);
  }

  /**
   * Runs all of them and prints throughput and allocation.
   *
   * @param arguments none
   * @throws RunnerException if a run fails
   */
  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder()
        .include(PostCheckBenchmark.class.getSimpleName())
        .addProfiler(GCProfiler.class)
        .build()).run();
  }
}
