package org.mamapost.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mamapost.analysis.AnalysisReport;
import org.mamapost.analysis.PolicyAnalysis;
import org.mamapost.examples.cli.analysis.AnalysisJson;
import org.mamapost.examples.cli.analysis.AnalysisText;
import org.mamapost.examples.cli.option.DateConverter;
import org.mamapost.examples.cli.option.FormatConverter;
import org.mamapost.examples.cli.option.OutputFormat;
import org.mamapost.examples.cli.option.RegionConverter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code analyse}: gaps, overlaps and masking in a policy's catalogue, values and schemes. */
@Command(name = "analyse", sortOptions = false)
final class AnalyseCommand implements Callable<Integer> {

  private static final String REGION = "--region";

  private final Session session;

  @Spec
  private CommandSpec spec;

  @Mixin
  private CommonOptions common;

  @Option(names = "--format", paramLabel = "text|json|markdown", defaultValue = "text",
      converter = FormatConverter.Any.class, descriptionKey = "format")
  private OutputFormat format;

  @Option(names = REGION, converter = RegionConverter.class, paramLabel = "REGION", defaultValue = "371000",
      descriptionKey = "analyse.region")
  private Region region;

  @Option(names = "--date", converter = DateConverter.class, paramLabel = "DATE", descriptionKey = "analyse.date")
  private LocalDate date;

  AnalyseCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    LocalDate day = Optional.ofNullable(date).orElseGet(session::today);
    RegionalPolicy policy = session.registry().resolve(region, day).fold(
        refusal -> {
          throw new UnusableOptionException(
              spec.commandLine(), Words.say("usage.value", REGION, refusal.message()));
        },
        found -> found);
    AnalysisReport report = PolicyAnalysis.of(policy).on(day);
    PrintWriter out = session.streams().out();
    switch (format) {
      case TEXT -> AnalysisText.text(report, session.language(), out);
      case JSON -> AnalysisJson.write(report, session.language(), out);
      case MARKDOWN -> AnalysisText.markdown(report, session.language(), out);
    }
    return CommandLineInterface.DONE;
  }
}
