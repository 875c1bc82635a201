package org.mamapost.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.mamapost.amount.Yuan;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.examples.cli.match.Market;
import org.mamapost.examples.cli.match.MarketColumn;
import org.mamapost.examples.cli.match.MarketReader;
import org.mamapost.examples.cli.match.Resident;
import org.mamapost.examples.cli.option.DateConverter;
import org.mamapost.examples.cli.option.YuanConverter;
import org.mamapost.format.PostFormat;
import org.mamapost.matching.Carer;
import org.mamapost.matching.Grounds;
import org.mamapost.matching.Matcher;
import org.mamapost.matching.PlacedPost;
import org.mamapost.matching.Weights;
import org.mamapost.matching.geography.Position;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The posts and the carers, and what pay and distance are worth to them. */
@Command
final class MarketOptions {

  private static final String COSTS = "--kilometre-costs";
  private static final int MANY = 100;

  @Parameters(index = "0", paramLabel = "POSTS", descriptionKey = "market.posts")
  private String posts;

  @Option(names = "--carers", required = true, paramLabel = "FILE", descriptionKey = "market.carers")
  private String carers;

  @Option(names = "--centres", paramLabel = "FILE", descriptionKey = "market.centres")
  private String centres;

  @Option(names = COSTS, required = true, converter = YuanConverter.class, paramLabel = "YUAN",
      descriptionKey = "market.costs")
  private Yuan kilometre;

  @Option(names = "--date", converter = DateConverter.class, paramLabel = "DATE", descriptionKey = "market.date")
  private LocalDate date;

  /** Reads both tables; says what cannot be read, and is then empty. */
  Optional<Market> read(Session session) throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<PlacedPost> read = new ArrayList<>();
    List<Carer> looking = new ArrayList<>();
    Map<Region, Position> known = new HashMap<>();
    MarketReader reader = new MarketReader(format(session, day(session)),
        region -> Optional.ofNullable(known.get(region)), problems::add);
    InputFiles files = new InputFiles(session);
    boolean usable = (centres == null || files.read(MarketColumn.OF_CENTRES, centres, row -> {
      reader.centre(row).ifPresent(centre -> known.put(centre.getKey(), centre.getValue()));
      return true;
    })) & files.read(MarketColumn.OF_POSTS, posts, row -> {
      reader.post(row).ifPresent(read::add);
      return true;
    }) & files.read(MarketColumn.OF_CARERS, carers, row -> {
      reader.carer(row).map(Resident::carer).ifPresent(looking::add);
      return true;
    });
    problems.stream().map(Problem::line).forEach(session::report);
    return usable && problems.isEmpty() ? Optional.of(new Market(read, looking)) : Optional.empty();
  }

  /** How the cells of a table of posts are read: by the catalogue of its region on the day of its publication. */
  static PostFormat format(Session session, LocalDate otherwise) {
    return PostFormat.of((region, publishedOn) -> region.value()
        .flatMap(place -> session.registry().resolve(place, publishedOn.value().orElse(otherwise)).policy())
        .flatMap(RegionalPolicy::catalogue)
        .map(Catalogue::postTypes));
  }

  Matcher matcher(Session session) {
    return Matcher.of(Grounds.ofWeihai(), day(session));
  }

  private LocalDate day(Session session) {
    return Optional.ofNullable(date).orElseGet(session::today);
  }

  Weights weights(CommandSpec spec) {
    try {
      return Weights.kilometreCosts(kilometre);
    } catch (IllegalArgumentException unusable) {
      throw new UnusableOptionException(spec.commandLine(),
          Words.say("usage.value", COSTS, Words.say("not-whole-fen")));
    }
  }

  /** Items behind a bar on standard error, if they are many and somebody sits at the terminal. */
  static <T> Iterable<T> watched(Collection<T> items, String task) {
    if (items.size() < MANY || !Terminal.isStandardError()) {
      return items;
    }
    return ProgressBar.wrap(items, new ProgressBarBuilder().setTaskName(task)
        .setStyle(ProgressBarStyle.ASCII).clearDisplayOnFinish()
        .setConsumer(new ConsoleProgressBarConsumer(System.err)));
  }
}
