package org.mamapost.examples.cli;

import java.util.concurrent.Callable;
import org.mamapost.examples.cli.catalogue.InterpretationsText;
import org.mamapost.examples.cli.option.FormatConverter;
import org.mamapost.examples.cli.option.OutputFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code interpretations}: how the notice is read where it can be read in several ways. */
@Command(name = "interpretations", sortOptions = false)
final class InterpretationsCommand implements Callable<Integer> {

  private final Session session;

  @Mixin
  private CommonOptions common;

  @Option(names = "--format", paramLabel = "text|markdown", defaultValue = "text",
      converter = FormatConverter.TextOrMarkdown.class, descriptionKey = "format")
  private OutputFormat format;

  InterpretationsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (format == OutputFormat.MARKDOWN) {
      InterpretationsText.markdown(session.language(), session.streams().out());
    } else {
      InterpretationsText.text(session.language(), session.streams().out());
    }
    return CommandLineInterface.DONE;
  }
}
