package org.mamapost.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mamapost.examples.cli.match.CarerOutcome;
import org.mamapost.examples.cli.match.JsonMatches;
import org.mamapost.examples.cli.match.Market;
import org.mamapost.examples.cli.match.TextMatches;
import org.mamapost.examples.cli.option.FormatConverter;
import org.mamapost.examples.cli.option.OutputFormat;
import org.mamapost.matching.Carer;
import org.mamapost.matching.Matches;
import org.mamapost.matching.Matcher;
import org.mamapost.matching.PostIndex;
import org.mamapost.matching.Verdict;
import org.mamapost.matching.Weights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code match POSTS --carers FILE}: names the best posts for each carer, and why. */
@Command(name = "match", sortOptions = false)
final class MatchCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec spec;

  @Mixin
  private CommonOptions common;

  @Mixin
  private MarketOptions market;

  @Option(names = "--top", paramLabel = "N", defaultValue = "3", descriptionKey = "match.top")
  private int top;

  @Option(names = "--explain", descriptionKey = "match.explain")
  private boolean explain;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text",
      converter = FormatConverter.TextOrJson.class, descriptionKey = "format")
  private OutputFormat format;

  MatchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (top < 1) {
      throw new UnusableOptionException(spec.commandLine(), Words.say("usage.value", "--top", Words.say("not-one")));
    }
    Weights weights = market.weights(spec);
    Optional<Market> read = market.read(session);
    if (read.isEmpty()) {
      return CommandLineInterface.UNUSABLE;
    }
    boolean all = true;
    PostIndex index = PostIndex.of(read.get().posts());
    Matcher matcher = market.matcher(session);
    TextMatches text = new TextMatches(session.streams().out(), session.language(), explain);
    try (JsonMatches json = new JsonMatches(session.streams().out(), session.language())) {
      for (Carer carer : MarketOptions.watched(read.get().carers(), spec.name())) {
        List<Verdict.Match> best = index.best(matcher, carer, weights, top);
        Optional<Matches> rest = best.size() == top ? Optional.empty()
            : Optional.of(matcher.postsFor(carer, read.get().posts(), weights, top));
        CarerOutcome outcome = new CarerOutcome(carer, best, rest);
        all &= !best.isEmpty();
        if (format == OutputFormat.JSON) {
          json.write(outcome);
        } else {
          text.write(outcome);
        }
      }
    }
    return all ? CommandLineInterface.DONE : CommandLineInterface.SOME_DO_NOT_CONFORM;
  }
}
