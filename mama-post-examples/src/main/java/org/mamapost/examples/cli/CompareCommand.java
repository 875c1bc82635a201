package org.mamapost.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.compare.PolicyAt;
import org.mamapost.compare.PolicyDiff;
import org.mamapost.compare.PolicyImpact;
import org.mamapost.examples.cli.compare.DiffTable;
import org.mamapost.examples.cli.compare.ImpactReader;
import org.mamapost.examples.cli.compare.ImpactTable;
import org.mamapost.examples.cli.input.Columns;
import org.mamapost.examples.cli.option.DateConverter;
import org.mamapost.examples.cli.option.FormatConverter;
import org.mamapost.examples.cli.option.OutputFormat;
import org.mamapost.examples.cli.option.RegionConverter;
import org.mamapost.examples.cli.table.Table;
import org.mamapost.examples.cli.table.TableWriter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code compare}: what differs between two regions or two days, or who gains and who loses by the change. */
@Command(name = "compare", sortOptions = false)
final class CompareCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec spec;

  @Mixin
  private CommonOptions common;

  @Option(names = "--region", converter = RegionConverter.class, paramLabel = "REGION", defaultValue = "371000",
      descriptionKey = "compare.region")
  private Region region;

  @Option(names = "--date", converter = DateConverter.class, paramLabel = "DATE", descriptionKey = "compare.date")
  private LocalDate date;

  @Option(names = "--with", converter = RegionConverter.class, paramLabel = "REGION", descriptionKey = "compare.with")
  private Region with;

  @Option(names = "--with-date", converter = DateConverter.class, paramLabel = "DATE",
      descriptionKey = "compare.with-date")
  private LocalDate withDate;

  @Option(names = "--posts", paramLabel = "FILE", descriptionKey = "compare.posts")
  private List<String> posts = List.of();

  @Option(names = "--people", paramLabel = "FILE", descriptionKey = "compare.people")
  private List<String> people = List.of();

  @Option(names = "--format", paramLabel = "text|json|markdown", defaultValue = "text",
      converter = FormatConverter.Any.class, descriptionKey = "format")
  private OutputFormat format;

  CompareCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    LocalDate day = Optional.ofNullable(date).orElseGet(session::today);
    PolicyAt left = policy("--region", region, day);
    PolicyAt right = policy("--with", Optional.ofNullable(with).orElse(region), Optional.ofNullable(withDate)
        .orElse(day));
    TableWriter writer = new TableWriter(session.streams().out(), session.language());
    if (posts.isEmpty() && people.isEmpty()) {
      writer.write(new DiffTable(session.language()).of(PolicyDiff.between(left, right)), format);
      return CommandLineInterface.DONE;
    }
    Optional<Table> impact = impact(left, right);
    if (impact.isEmpty()) {
      return CommandLineInterface.UNUSABLE;
    }
    writer.write(impact.get(), format);
    return CommandLineInterface.DONE;
  }

  private PolicyAt policy(String option, Region of, LocalDate day) {
    RegionalPolicy found = session.registry().resolve(of, day).fold(
        refusal -> {
          throw new UnusableOptionException(spec.commandLine(), Words.say("usage.value", option, refusal.message()));
        },
        policy -> policy);
    return new PolicyAt(found, day);
  }

  private Optional<Table> impact(PolicyAt left, PolicyAt right) throws IOException {
    ImpactTable table = new ImpactTable(left, right, session.language());
    ImpactReader reader = new ImpactReader(PolicyImpact.of(left, right), catalogues(left, right), table);
    InputFiles input = new InputFiles(session);
    boolean usable = true;
    for (String file : posts) {
      usable &= input.read(Columns.OF_POSTS, file, reader::post);
    }
    for (String file : people) {
      usable &= input.read(ImpactReader.PEOPLE, file, reader::person);
    }
    return usable ? Optional.of(table.table()) : Optional.empty();
  }

  private static List<Catalogue> catalogues(PolicyAt left, PolicyAt right) {
    return Stream.of(left, right).flatMap(at -> at.policy().catalogue().stream()).toList();
  }
}
