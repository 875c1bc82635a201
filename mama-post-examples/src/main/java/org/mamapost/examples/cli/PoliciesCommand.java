package org.mamapost.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.mamapost.examples.cli.option.FormatConverter;
import org.mamapost.examples.cli.option.OutputFormat;
import org.mamapost.examples.cli.option.RegionConverter;
import org.mamapost.examples.cli.policies.PoliciesJson;
import org.mamapost.examples.cli.policies.PoliciesText;
import org.mamapost.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code policies}: what was loaded, from which file, for which regions and days, and what was not and why; or the
 * policies of one region as a data file to begin one's own from.
 */
@Command(name = "policies", sortOptions = false)
final class PoliciesCommand implements Callable<Integer> {

  private final Session session;

  @Mixin
  private CommonOptions common;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text",
      converter = FormatConverter.TextOrJson.class, descriptionKey = "format")
  private OutputFormat format;

  @Option(names = "--export", paramLabel = "REGION", converter = RegionConverter.class,
      descriptionKey = "policies.export")
  private Region exported;

  @Spec
  private CommandSpec spec;

  PoliciesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (exported != null) {
      session.streams().out().print(DataFileExport.of(session.registry(), exported, spec));
    } else if (format == OutputFormat.JSON) {
      PoliciesJson.write(session.registry().loadReport(), session.language(), session.streams().out());
    } else {
      PoliciesText.write(session.registry().loadReport(), session.language(), session.streams().out());
    }
    return CommandLineInterface.DONE;
  }
}
