package org.mamapost.examples.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.mamapost.answer.Refusal;
import org.mamapost.examples.cli.insight.Insight;
import org.mamapost.examples.cli.insight.InsightPage;
import org.mamapost.examples.cli.insight.InsightTables;
import org.mamapost.examples.cli.insight.People;
import org.mamapost.examples.cli.insight.Sums;
import org.mamapost.examples.cli.option.DateConverter;
import org.mamapost.examples.cli.option.RegionConverter;
import org.mamapost.insight.Disclosure;
import org.mamapost.matching.PlacedPost;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code insight POSTS --out FOLDER}: sums up tables, and writes a page with charts and a CSV file for each chart. */
@Command(name = "insight", sortOptions = false)
final class InsightCommand implements Callable<Integer> {

  private static final String LEAST = "--least";
  private static final String OUT = "--out";
  private static final String PAGE = "insight.html";

  private final Session session;

  @Spec
  private CommandSpec spec;

  @Mixin
  private CommonOptions common;

  @Parameters(arity = "1..*", paramLabel = "POSTS", descriptionKey = "insight.posts")
  private List<String> posts;

  @Option(names = OUT, required = true, paramLabel = "FOLDER", descriptionKey = "insight.out")
  private File out;

  @Option(names = "--carers", paramLabel = "FILE", descriptionKey = "insight.carers")
  private String carers;

  @Option(names = "--applications", paramLabel = "FILE", descriptionKey = "insight.applications")
  private String applications;

  @Option(names = "--ledger", paramLabel = "FILE", descriptionKey = "insight.ledger")
  private String ledger;

  @Option(names = "--people", paramLabel = "FILE", descriptionKey = "insight.people")
  private String people;

  @Option(names = "--region", converter = RegionConverter.class, paramLabel = "REGION", defaultValue = "371000",
      descriptionKey = "insight.region")
  private Region region;

  @Option(names = "--date", converter = DateConverter.class, paramLabel = "DATE", descriptionKey = "insight.date")
  private LocalDate date;

  @Option(names = LEAST, paramLabel = "N", defaultValue = "" + Disclosure.USUAL, descriptionKey = "insight.least")
  private int least;

  InsightCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (least < Disclosure.LEAST_OF_ALL) {
      throw new UnusableOptionException(spec.commandLine(),
          Words.say("usage.value", LEAST, Words.say("not-enough", Disclosure.LEAST_OF_ALL)));
    }
    LocalDate day = Optional.ofNullable(date).orElseGet(session::today);
    RegionalPolicy policy = session.registry().resolve(region, day).fold(this::unusable, found -> found);
    Path folder = folder();
    InsightFiles files = new InsightFiles(session, policy, day);
    Sums sums = sums(files, day);
    if (!files.isUsable()) {
      return CommandLineInterface.UNUSABLE;
    }
    Insight insight = new Insight(sums, policy, day, new Disclosure(least));
    Files.writeString(folder.resolve(PAGE), new InsightPage(insight, session.language()).html());
    new InsightTables(insight, session.language()).write(folder);
    session.streams().out().println(
        Words.say("insight.written", folder.resolve(PAGE).toString()).render(session.language()));
    return sums.sources().stream().allMatch(source -> source.leftOut() == 0)
        ? CommandLineInterface.DONE : CommandLineInterface.SOME_DO_NOT_CONFORM;
  }

  private Sums sums(InsightFiles files, LocalDate day) throws IOException {
    List<PlacedPost> kept = new ArrayList<>();
    // Posts are held only where carers have to be held against them.
    Consumer<PlacedPost> keep = carers == null ? post -> { } : kept::add;
    People known = new People(session.registry(), day);
    // In this order: the ledger's people are looked up among those of the table of people.
    return new Sums(files.posts(posts, keep),
        files.carers(Optional.ofNullable(carers), kept),
        files.applications(Optional.ofNullable(applications)),
        files.people(Optional.ofNullable(people), known),
        files.ledger(Optional.ofNullable(ledger), known),
        files.sources());
  }

  private Path folder() {
    try {
      return Files.createDirectories(out.toPath());
    } catch (IOException | InvalidPathException unusable) {
      throw new UnusableOptionException(spec.commandLine(),
          Words.say("usage.value", OUT, Words.say("not-a-folder", out.toString())));
    }
  }

  private RegionalPolicy unusable(Refusal refusal) {
    throw new UnusableOptionException(spec.commandLine(), Words.say("usage.value", "--region", refusal.message()));
  }
}
