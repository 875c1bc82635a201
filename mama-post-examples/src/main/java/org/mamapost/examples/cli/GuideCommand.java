package org.mamapost.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.examples.cli.guide.GuideWriter;
import org.mamapost.examples.cli.guide.WorkGuide;
import org.mamapost.examples.cli.option.FormatConverter;
import org.mamapost.examples.cli.option.OutputFormat;
import org.mamapost.policy.RegionalPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guide [ROW...]}: 工作指引, a page for each row of a catalogue. */
@Command(name = "guide", sortOptions = false)
final class GuideCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec spec;

  @Mixin
  private CommonOptions common;

  @Parameters(arity = "0..*", paramLabel = "ROW", descriptionKey = "guide.row")
  private List<String> names = new ArrayList<>();

  @Option(names = "--format", paramLabel = "text|markdown", defaultValue = "text",
      converter = FormatConverter.TextOrMarkdown.class, descriptionKey = "format")
  private OutputFormat format;

  @Mixin
  private PolicyOption region;

  GuideCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    RegionalPolicy policy = region.policy(session, spec);
    GuideWriter writer = new GuideWriter(session.streams().out(), session.language(), format);
    rows(policy).forEach(row -> writer.write(new WorkGuide(policy, row)));
    return CommandLineInterface.DONE;
  }

  private List<CatalogueRow> rows(RegionalPolicy policy) {
    List<CatalogueRow> all = policy.catalogue().orElseThrow().rows();
    return names.isEmpty() ? all : names.stream().map(name -> CatalogueRows.named(policy, name, spec)).toList();
  }
}
