package org.mamapost.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.mamapost.examples.cli.benefit.CaseFacts;
import org.mamapost.examples.cli.employer.FilingColumns;
import org.mamapost.examples.cli.option.TableKind;
import org.mamapost.examples.cli.option.TableKindConverter;
import org.mamapost.examples.cli.template.FactTemplate;
import org.mamapost.examples.cli.template.PostTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code template}: an empty table of posts, of people or of employers. */
@Command(name = "template", sortOptions = false)
final class TemplateCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec spec;

  @Mixin
  private CommonOptions common;

  @Option(names = "--for", paramLabel = "posts|people|employers", defaultValue = "posts",
      converter = TableKindConverter.class, descriptionKey = "template.for")
  private TableKind kind;

  @Mixin
  private PolicyOption region;

  TemplateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = session.streams().out();
    switch (kind) {
      case POSTS -> new PostTemplate(region.policy(session, spec), session.language()).write(out);
      case PEOPLE -> new FactTemplate(CaseFacts.COLUMNS, session.language()).write(out);
      case EMPLOYERS -> new FactTemplate(FilingColumns.COLUMNS, session.language()).write(out);
    }
    return CommandLineInterface.DONE;
  }
}
