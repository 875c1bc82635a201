package org.mamapost.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mamapost.answer.Refusal;
import org.mamapost.examples.cli.ledger.JsonLedger;
import org.mamapost.examples.cli.ledger.LedgerRows;
import org.mamapost.examples.cli.ledger.LedgerSummary;
import org.mamapost.examples.cli.ledger.LedgerWriter;
import org.mamapost.examples.cli.ledger.TextLedger;
import org.mamapost.examples.cli.option.DateConverter;
import org.mamapost.examples.cli.option.FormatConverter;
import org.mamapost.examples.cli.option.OutputFormat;
import org.mamapost.examples.cli.option.RegionConverter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.service.LedgerAnswer;
import org.mamapost.service.LedgerAssessor;
import org.mamapost.service.OfficeDays;
import org.mamapost.service.Received;
import org.mamapost.service.ServiceLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ledger FILE|-}: says what each registered person was pledged, was given and is owed, and plans it. */
@Command(name = "ledger", sortOptions = false)
final class LedgerCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec spec;

  @Mixin
  private CommonOptions common;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "ledger.file")
  private List<String> files;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text",
      converter = FormatConverter.TextOrJson.class, descriptionKey = "format")
  private OutputFormat format;

  @Option(names = "--region", converter = RegionConverter.class, paramLabel = "REGION", defaultValue = "371000",
      descriptionKey = "ledger.region")
  private Region region;

  @Option(names = "--date", converter = DateConverter.class, paramLabel = "DATE", descriptionKey = "ledger.date")
  private LocalDate date;

  @Option(names = "--plan", descriptionKey = "ledger.plan")
  private boolean planned;

  LedgerCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    LocalDate day = Optional.ofNullable(date).orElseGet(session::today);
    LedgerAssessor assessor = LedgerAssessor.of(policy(day));
    LedgerRows rows = new LedgerRows();
    boolean usable = true;
    for (String file : files) {
      usable &= new InputFiles(session).read(LedgerRows.COLUMNS, file, row -> {
        rows.take(row);
        return true;
      });
    }
    if (!usable) {
      return CommandLineInterface.UNUSABLE;
    }
    LedgerSummary summary = new LedgerSummary();
    write(assessor, rows, day, summary);
    (isJson() ? session.streams().err() : session.streams().out()).print(summary.render(rows, session.language()));
    return summary.isInOrder() && rows.problems().isEmpty()
        ? CommandLineInterface.DONE : CommandLineInterface.SOME_DO_NOT_CONFORM;
  }

  private void write(LedgerAssessor assessor, LedgerRows rows, LocalDate day, LedgerSummary summary)
      throws IOException {
    Received received = ServiceLedger.empty().receive(rows.events());
    try (LedgerWriter writer = writer()) {
      writer.problems(rows.problems());
      writer.findings(received.findings());
      for (String person : received.ledger().people().sorted().toList()) {
        LedgerAnswer answer = assessor.assess(received.ledger(), person, day);
        summary.add(answer);
        writer.answer(answer);
      }
      if (planned) {
        writer.plan(assessor.plan(received.ledger(), day, OfficeDays.mondayToFriday()));
      }
    }
  }

  private RegionalPolicy policy(LocalDate day) {
    return session.registry().resolve(region, day).fold(this::unusable, found -> found);
  }

  private RegionalPolicy unusable(Refusal refusal) {
    throw new UnusableOptionException(spec.commandLine(),
        Words.say("usage.value", "--region", refusal.message()));
  }

  private boolean isJson() {
    return format == OutputFormat.JSON;
  }

  private LedgerWriter writer() throws IOException {
    return isJson()
        ? new JsonLedger(session.streams().out(), session.language())
        : new TextLedger(session.streams().out(), session.language());
  }
}
