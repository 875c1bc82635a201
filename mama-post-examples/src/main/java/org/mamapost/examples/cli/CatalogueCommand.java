package org.mamapost.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.mamapost.examples.cli.catalogue.CatalogueJson;
import org.mamapost.examples.cli.catalogue.CatalogueMarkdown;
import org.mamapost.examples.cli.catalogue.CatalogueText;
import org.mamapost.examples.cli.option.FormatConverter;
import org.mamapost.examples.cli.option.OutputFormat;
import org.mamapost.policy.RegionalPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code catalogue}: the rows of a region's catalogue. */
@Command(name = "catalogue", sortOptions = false)
final class CatalogueCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec spec;

  @Mixin
  private CommonOptions common;

  @Option(names = "--format", paramLabel = "text|json|markdown", defaultValue = "text",
      converter = FormatConverter.Any.class, descriptionKey = "format")
  private OutputFormat format;

  @Mixin
  private PolicyOption region;

  CatalogueCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    RegionalPolicy policy = region.policy(session, spec);
    PrintWriter out = session.streams().out();
    switch (format) {
      case TEXT -> CatalogueText.write(policy, session.language(), out);
      case JSON -> CatalogueJson.write(policy.catalogue().orElseThrow(), out);
      case MARKDOWN -> CatalogueMarkdown.write(policy, session.language(), out);
    }
    return CommandLineInterface.DONE;
  }
}
