package org.mamapost.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.mamapost.amount.Share;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Holding;
import org.mamapost.examples.cli.option.FormatConverter;
import org.mamapost.examples.cli.option.HoursConverter;
import org.mamapost.examples.cli.option.OutputFormat;
import org.mamapost.examples.cli.option.RegionConverter;
import org.mamapost.examples.cli.option.WeekHours;
import org.mamapost.examples.cli.training.CourseRows;
import org.mamapost.examples.cli.training.JsonTraining;
import org.mamapost.examples.cli.training.TextTraining;
import org.mamapost.examples.cli.training.TrainingWriter;
import org.mamapost.fact.Stated;
import org.mamapost.region.Region;
import org.mamapost.service.CarerWeek;
import org.mamapost.service.CourseFit;
import org.mamapost.service.TrainingDesk;
import org.mamapost.time.DayGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code training FILE|-}: says which courses a woman can attend beside her work and her child. */
@Command(name = "training", sortOptions = false)
final class TrainingCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec spec;

  @Mixin
  private CommonOptions common;

  @Mixin
  private PolicyOption policy;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "training.file")
  private List<String> files;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text",
      converter = FormatConverter.TextOrJson.class, descriptionKey = "format")
  private OutputFormat format;

  @Option(names = "--free", converter = HoursConverter.class, paramLabel = "HOURS", descriptionKey = "training.free")
  private WeekHours free;

  @Option(names = "--work", converter = HoursConverter.class, paramLabel = "HOURS", descriptionKey = "training.work")
  private WeekHours work;

  @Option(names = "--child", converter = HoursConverter.class, paramLabel = "HOURS", descriptionKey = "training.child")
  private WeekHours child;

  @Option(names = "--reach", converter = RegionConverter.class, paramLabel = "REGION", split = ",",
      descriptionKey = "training.reach")
  private List<Region> reach;

  @Option(names = "--trained", paramLabel = "NUMBER", descriptionKey = "training.trained")
  private Integer trained;

  @Option(names = "--employed", paramLabel = "NUMBER", descriptionKey = "training.employed")
  private Integer employed;

  TrainingCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    TrainingDesk desk = TrainingDesk.of(policy.policy(session, spec));
    CourseRows rows = new CourseRows();
    boolean usable = true;
    for (String file : files) {
      usable &= new InputFiles(session).read(CourseRows.COLUMNS, file, row -> {
        rows.take(row);
        return true;
      });
    }
    if (!usable) {
      return CommandLineInterface.UNUSABLE;
    }
    List<CourseFit> fits = desk.choose(rows.courses(), week());
    Optional<Answer<Share>> rate = rate(desk);
    writer().write(rows.problems(), fits, desk.subsidy().refusal().orElseThrow(), rate);
    boolean told = fits.stream().noneMatch(fit -> fit.holding() == Holding.UNKNOWN)
        && rate.flatMap(Answer::refusal).isEmpty();
    return told && rows.problems().isEmpty()
        ? CommandLineInterface.DONE : CommandLineInterface.SOME_DO_NOT_CONFORM;
  }

  private Optional<Answer<Share>> rate(TrainingDesk desk) {
    if (trained == null && employed == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(desk.employmentRate(number(trained), number(employed)));
    } catch (IllegalArgumentException impossible) {
      throw new UnusableOptionException(spec.commandLine(),
          Words.say("usage.value", "--employed", Words.say("usage.employed", employed, trained)));
    }
  }

  private static Stated<Integer> number(Integer said) {
    return said == null ? Stated.unknown() : Stated.of(said);
  }

  // What the user does not say is unknown.
  private CarerWeek week() {
    return new CarerWeek(stated(free), stated(work), stated(child),
        reach == null ? Stated.unknown() : Stated.of(Set.copyOf(reach)));
  }

  private static Stated<List<DayGroup>> stated(WeekHours hours) {
    return hours == null ? Stated.unknown() : hours.hours();
  }

  private TrainingWriter writer() {
    return format == OutputFormat.JSON
        ? new JsonTraining(session.streams().out(), session.language())
        : new TextTraining(session.streams().out(), session.language());
  }
}
