package org.mamapost.examples.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.examples.cli.match.MarketWriter;
import org.mamapost.examples.cli.match.SyntheticMarket;
import org.mamapost.format.PostFormat;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code generate --posts N|--carers N|--applications N}: made-up tables of Weihai's districts, from a seed. */
@Command(name = "generate", sortOptions = false)
final class GenerateCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec spec;

  @Mixin
  private CommonOptions common;

  @ArgGroup(multiplicity = "1")
  private What what;

  @Option(names = "--seed", paramLabel = "SEED", defaultValue = "1", descriptionKey = "generate.seed")
  private long seed;

  /** One of the tables. */
  private static final class What {

    @Option(names = "--posts", required = true, paramLabel = "N", descriptionKey = "generate.posts")
    private Integer posts;

    @Option(names = "--carers", required = true, paramLabel = "N", descriptionKey = "generate.carers")
    private Integer carers;

    @Option(names = "--applications", required = true, paramLabel = "N", descriptionKey = "generate.applications")
    private Integer applications;
  }

  GenerateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    // One of them is given.
    int count = Stream.of(what.posts, what.carers, what.applications)
        .filter(Objects::nonNull).findFirst().orElseThrow();
    if (count < 1) {
      throw new UnusableOptionException(spec.commandLine(),
          Words.say("usage.value", "--posts/--carers/--applications", Words.say("not-one")));
    }
    SyntheticMarket market = new SyntheticMarket(seed);
    MarketWriter writer = new MarketWriter(session.streams().out());
    if (what.carers != null) {
      writer.carers(market.carers(count));
    } else if (what.applications != null) {
      writer.applications(market.applications(count));
    } else {
      writer.posts(market.posts(count),
          PostFormat.of(WeihaiPolicy.policy().catalogue().orElseThrow().postTypes()));
    }
    return CommandLineInterface.DONE;
  }
}
