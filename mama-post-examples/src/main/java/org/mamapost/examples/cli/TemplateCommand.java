package org.mamapost.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.mamapost.examples.cli.template.PostTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code template}: an empty table of posts. */
@Command(name = "template", sortOptions = false)
final class TemplateCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec spec;

  @Mixin
  private CommonOptions common;

  @Mixin
  private PolicyOption region;

  TemplateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    new PostTemplate(region.policy(session, spec), session.language()).write(session.streams().out());
    return CommandLineInterface.DONE;
  }
}
