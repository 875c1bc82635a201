package org.mamapost.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.examples.cli.check.CheckSettings;
import org.mamapost.examples.cli.check.Outcome;
import org.mamapost.examples.cli.check.RowChecker;
import org.mamapost.examples.cli.input.Columns;
import org.mamapost.examples.cli.option.DateConverter;
import org.mamapost.examples.cli.option.FormatConverter;
import org.mamapost.examples.cli.option.OutputFormat;
import org.mamapost.examples.cli.option.RegionConverter;
import org.mamapost.examples.cli.render.JsonOutcomes;
import org.mamapost.examples.cli.render.OutcomeWriter;
import org.mamapost.examples.cli.render.Summary;
import org.mamapost.examples.cli.render.TextOutcomes;
import org.mamapost.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code validate FILE|-}: holds each post of a file against the catalogue of its region. */
@Command(name = "validate", sortOptions = false)
final class ValidateCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec spec;

  @Mixin
  private CommonOptions common;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
  private List<String> files;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text",
      converter = FormatConverter.TextOrJson.class, descriptionKey = "format")
  private OutputFormat format;

  @Option(names = "--region", converter = RegionConverter.class, paramLabel = "REGION", descriptionKey = "region")
  private Region region;

  @Option(names = "--date", converter = DateConverter.class, paramLabel = "DATE", descriptionKey = "date")
  private LocalDate date;

  @Option(names = "--under", converter = RegionConverter.class, paramLabel = "REGION", descriptionKey = "under")
  private Region under;

  @Option(names = "--suggest", descriptionKey = "suggest")
  private boolean suggest;

  ValidateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    CheckSettings settings = new CheckSettings(Optional.ofNullable(region),
        Optional.ofNullable(date).orElseGet(session::today), Optional.ofNullable(under), suggest);
    refuseUnderNobody(settings);
    RowChecker checker = new RowChecker(session.registry(), settings);
    Summary summary = new Summary();
    boolean usable = true;
    try (OutcomeWriter writer = writer(settings)) {
      for (String file : files) {
        usable &= validate(file, checker, writer, summary);
      }
    }
    boolean today = date == null && checker.hasFilledDate();
    summarise(summary, today ? Optional.of(settings.date()) : Optional.empty());
    if (!usable) {
      return CommandLineInterface.UNUSABLE;
    }
    return summary.allConform() ? CommandLineInterface.DONE : CommandLineInterface.SOME_DO_NOT_CONFORM;
  }

  private void refuseUnderNobody(CheckSettings settings) {
    if (under == null) {
      return;
    }
    session.registry().resolve(under, settings.date()).refusal()
        .filter(refusal -> refusal.reason() == RefusalReason.NOT_MODELLED)
        .map(Refusal::message)
        .ifPresent(message -> {
          throw new UnusableOptionException(spec.commandLine(), Words.say("usage.value", "--under", message));
        });
  }

  private OutcomeWriter writer(CheckSettings settings) throws IOException {
    return format == OutputFormat.JSON
        ? new JsonOutcomes(session.streams().out(), session.language(), settings.under())
        : new TextOutcomes(session.streams().out(), session.language(), settings.under(), suggest);
  }

  private boolean validate(String file, RowChecker checker, OutcomeWriter writer, Summary summary)
      throws IOException {
    return new InputFiles(session).read(Columns.OF_POSTS, file, row -> {
      Outcome outcome = checker.check(row);
      summary.add(outcome);
      writer.write(outcome);
      return true;
    }, summary::addRemarks);
  }

  private void summarise(Summary summary, Optional<LocalDate> today) {
    String text = summary.render(today, session.language());
    (format == OutputFormat.JSON ? session.streams().err() : session.streams().out()).print(text);
  }
}
