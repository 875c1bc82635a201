package org.mamapost.examples.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mama-post} alone: says what commands there are. */
@Command(name = "mama-post", sortOptions = false)
final class RootCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec spec;

  @Mixin
  private CommonOptions common;

  @Option(names = "--version", descriptionKey = "version")
  private boolean version;

  RootCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (version) {
      session.streams().out().println(
          "mama-post " + Optional.ofNullable(RootCommand.class.getPackage().getImplementationVersion()).orElse("?"));
      return CommandLineInterface.DONE;
    }
    spec.commandLine().usage(session.streams().err());
    return CommandLineInterface.UNUSABLE;
  }
}
