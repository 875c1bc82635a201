package org.mamapost.examples.cli;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The commands, and what is said where they cannot be carried out. */
final class CommandLineInterface {

  /** Every post conforms, or a command did what it was asked. */
  static final int DONE = 0;
  /** Some posts do not conform. */
  static final int SOME_DO_NOT_CONFORM = 1;
  /** The input or the arguments cannot be used. */
  static final int UNUSABLE = 2;

  /** Nobody reads the output any more: what a shell says of a program that a closed pipe has ended. */
  static final int READER_GONE = 128 + 13;

  private final Streams streams;
  private final Locale locale;
  private final Clock clock;

  CommandLineInterface(Streams streams, Locale locale, Clock clock) {
    this.streams = streams;
    this.locale = locale;
    this.clock = clock;
  }

  /** Runs one command and returns its exit code. */
  int run(String... arguments) {
    Language language = ChosenLanguage.of(List.of(arguments), locale);
    PolicyRegistry registry = PluginFolders.registry(List.of(arguments));
    Session session = new Session(streams, language, registry, clock);
    registry.loadReport().amiss().stream().flatMap(provider -> provider.reasons().stream()).forEach(session::report);
    int code = commands(session).execute(arguments);
    streams.err().flush();
    if (streams.out().checkError()) {
      if (streams.readerGone().getAsBoolean()) {
        return READER_GONE;
      }
      session.report(Words.say("output-lost"));
      streams.err().flush();
      return UNUSABLE;
    }
    return code;
  }

  private static CommandLine commands(Session session) {
    CommandLine commands = new CommandLine(new RootCommand(session))
        .addSubcommand(new ValidateCommand(session))
        .addSubcommand(new BenefitsCommand(session))
        .addSubcommand(new ExplainCommand(session))
        .addSubcommand(new ProtectionsCommand(session))
        .addSubcommand(new InspectCommand(session))
        .addSubcommand(new AdviseCommand(session))
        .addSubcommand(new StageCommand(session))
        .addSubcommand(new LedgerCommand(session))
        .addSubcommand(new TrainingCommand(session))
        .addSubcommand(new MatchCommand(session))
        .addSubcommand(new AssignCommand(session))
        .addSubcommand(new GenerateCommand(session))
        .addSubcommand(new ResumeCommand(session))
        .addSubcommand(new InsightCommand(session))
        .addSubcommand(new CatalogueCommand(session))
        .addSubcommand(new AnalyseCommand(session))
        .addSubcommand(new PoliciesCommand(session))
        .addSubcommand(new TemplateCommand(session))
        .addSubcommand(new InterpretationsCommand(session))
        .addSubcommand(new CompareCommand(session))
        .addSubcommand(new GuideCommand(session))
        .addSubcommand(new TraceCommand(session));
    return commands
        .setResourceBundle(Words.help(session.language()))
        .setOut(session.streams().out())
        .setErr(session.streams().err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler((problem, arguments) -> refuse(session, problem));
  }

  private static int refuse(Session session, ParameterException problem) {
    session.report(UsageProblem.of(problem));
    session.report(Words.say("see-help", problem.getCommandLine().getCommandSpec().qualifiedName()));
    return UNUSABLE;
  }
}
