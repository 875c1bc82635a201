package org.mamapost.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.mamapost.examples.cli.option.FormatConverter;
import org.mamapost.examples.cli.option.OutputFormat;
import org.mamapost.examples.cli.policies.PoliciesJson;
import org.mamapost.examples.cli.policies.PoliciesText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code policies}: what was loaded, from which jar, for which regions and days, and what was not and why. */
@Command(name = "policies", sortOptions = false)
final class PoliciesCommand implements Callable<Integer> {

  private final Session session;

  @Mixin
  private CommonOptions common;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text",
      converter = FormatConverter.TextOrJson.class, descriptionKey = "format")
  private OutputFormat format;

  PoliciesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (format == OutputFormat.JSON) {
      PoliciesJson.write(session.registry().loadReport(), session.language(), session.streams().out());
    } else {
      PoliciesText.write(session.registry().loadReport(), session.language(), session.streams().out());
    }
    return CommandLineInterface.DONE;
  }
}
