package org.mamapost.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.builtin.WeihaiProofs;
import org.mamapost.builtin.WeihaiStatements;
import org.mamapost.examples.cli.option.FormatConverter;
import org.mamapost.examples.cli.option.OutputFormat;
import org.mamapost.examples.cli.option.TraceTopic;
import org.mamapost.examples.cli.table.Table;
import org.mamapost.examples.cli.table.TableWriter;
import org.mamapost.examples.cli.trace.CoverageTable;
import org.mamapost.examples.cli.trace.RuleTable;
import org.mamapost.examples.cli.trace.StatementTable;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.text.Language;
import org.mamapost.trace.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trace}: what is made of every statement of Weihai's notice, the codes of its rules, what is covered where. */
@Command(name = "trace", sortOptions = false)
final class TraceCommand implements Callable<Integer> {

  private final Session session;

  @Mixin
  private CommonOptions common;

  @Option(names = "--of", paramLabel = "statements|rules|coverage", defaultValue = "statements",
      converter = TraceTopic.Converter.class, descriptionKey = "trace.of")
  private TraceTopic topic;

  @Option(names = "--format", paramLabel = "text|json|markdown", defaultValue = "text",
      converter = FormatConverter.Any.class, descriptionKey = "format")
  private OutputFormat format;

  TraceCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    new TableWriter(session.streams().out(), session.language()).write(table(), format);
    return CommandLineInterface.DONE;
  }

  private Table table() {
    RegionalPolicy weihai = WeihaiPolicy.policy();
    Language language = session.language();
    return switch (topic) {
      case STATEMENTS -> new StatementTable(WeihaiProofs.proofs(), language)
          .of(weihai, Trace.of(weihai, WeihaiStatements.all()));
      case RULES -> new RuleTable(WeihaiProofs.proofs(), language).of(weihai);
      case COVERAGE -> new CoverageTable(language).of(session.registry());
    };
  }
}
