package org.mamapost.examples.cli;

import java.nio.file.Path;
import java.util.List;
import org.mamapost.examples.cli.option.LanguageConverter;
import org.mamapost.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options that every command has. */
@Command
final class CommonOptions {

  @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
  private boolean help;

  // Checked here; already known to the session, which speaks it while the arguments are still being parsed.
  @Option(names = ChosenLanguage.OPTION, paramLabel = "zh|en", converter = LanguageConverter.class,
      descriptionKey = "lang")
  private Language language;

  // Checked here; already read, because the policies are needed while the arguments are still being parsed.
  @Option(names = PluginFolders.OPTION, paramLabel = "DIR", descriptionKey = "plugins")
  private List<Path> plugins;
}
