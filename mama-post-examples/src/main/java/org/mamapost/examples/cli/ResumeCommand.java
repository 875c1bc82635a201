package org.mamapost.examples.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.deepseek.DeepSeekAdvisor;
import org.mamapost.deepseek.DeepSeekSettings;
import org.mamapost.deepseek.UnusableSettingException;
import org.mamapost.examples.cli.input.PlainText;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.examples.cli.input.UnusableInputException;
import org.mamapost.examples.cli.option.AdvisorKind;
import org.mamapost.examples.cli.option.AdvisorKindConverter;
import org.mamapost.examples.cli.option.ChosenEdits;
import org.mamapost.examples.cli.option.ChosenEditsConverter;
import org.mamapost.examples.cli.option.FormatConverter;
import org.mamapost.examples.cli.option.OutputFormat;
import org.mamapost.examples.cli.resume.JsonAdvice;
import org.mamapost.examples.cli.resume.SavedAdvice;
import org.mamapost.examples.cli.resume.TextAdvice;
import org.mamapost.spi.resume.ConflictingEditsException;
import org.mamapost.spi.resume.OfflineAdvisor;
import org.mamapost.spi.resume.Resume;
import org.mamapost.spi.resume.ResumeAdvice;
import org.mamapost.spi.resume.ResumeAdvisor;
import org.mamapost.spi.resume.ResumeDesk;
import org.mamapost.spi.resume.ResumeRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code resume FILE|-}: 简历优化, edits of a résumé to be looked at, or the new text with those accepted. */
@Command(name = "resume", sortOptions = false)
final class ResumeCommand implements Callable<Integer> {

  private static final String SETTINGS = "--settings";
  private static final String ACCEPT = "--accept";

  private final Session session;

  @Spec
  private CommandSpec spec;

  @Mixin
  private CommonOptions common;

  @Mixin
  private PolicyOption policy;

  @Parameters(paramLabel = "FILE", descriptionKey = "resume.file")
  private String file;

  @Option(names = "--row", paramLabel = "ROW", descriptionKey = "resume.row")
  private String row;

  @Option(names = "--post", paramLabel = "WORDS", defaultValue = "", descriptionKey = "resume.post")
  private String post;

  @Option(names = ACCEPT, paramLabel = "all|none|1,3", converter = ChosenEditsConverter.class,
      descriptionKey = "resume.accept")
  private ChosenEdits accepted;

  @Option(names = "--advisor", paramLabel = "offline|deepseek", defaultValue = "offline",
      converter = AdvisorKindConverter.class, descriptionKey = "resume.advisor")
  private AdvisorKind advisor;

  @Option(names = "--advice", paramLabel = "FILE", descriptionKey = "resume.advice")
  private String saved;

  @Option(names = SETTINGS, paramLabel = "FILE", descriptionKey = "resume.settings")
  private String settings;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text",
      converter = FormatConverter.TextOrJson.class, descriptionKey = "format")
  private OutputFormat format;

  ResumeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Optional<CatalogueRow> aim =
        Optional.ofNullable(row).map(name -> CatalogueRows.named(policy.policy(session, spec), name, spec));
    try {
      ResumeAdvisor asked = advisor();
      Resume resume = Resume.of(PlainText.read(file, session.streams().in()));
      ResumeRequest request = aim.map(kind -> ResumeRequest.of(resume, kind)).orElseGet(() -> ResumeRequest.of(resume));
      ResumeAdvice advice = ResumeDesk.of(asked).advise(request.aimingAt(post));
      return accepted == null ? review(advice) : accept(advice);
    } catch (UnusableInputException unusable) {
      unusable.problems().stream().map(Problem::line).forEach(session::report);
      return CommandLineInterface.UNUSABLE;
    }
  }

  private int review(ResumeAdvice advice) throws IOException {
    if (format == OutputFormat.JSON) {
      new JsonAdvice(session.streams().out(), session.language()).write(advice);
    } else {
      new TextAdvice(session.streams().out(), session.language()).write(advice);
    }
    return code(advice);
  }

  // The text alone, so that it can go into a file; whatever else there is to say goes beside it.
  private int accept(ResumeAdvice advice) {
    if (advice.failure().isPresent()) {
      session.report(advice.failure().get());
      return CommandLineInterface.SOME_DO_NOT_CONFORM;
    }
    Set<Integer> chosen = accepted.of(advice.numbers());
    Set<Integer> unknown = new TreeSet<>(chosen);
    unknown.removeAll(advice.numbers());
    if (!unknown.isEmpty()) {
      throw new UnusableOptionException(spec.commandLine(), Words.say("usage.value", ACCEPT,
          Words.say("resume.no-edit", unknown.iterator().next(), advice.edits().size())));
    }
    try {
      session.streams().out().print(advice.accept(chosen).text());
      return CommandLineInterface.DONE;
    } catch (ConflictingEditsException conflict) {
      throw new UnusableOptionException(spec.commandLine(), Words.say("usage.value", ACCEPT, conflict.said()));
    }
  }

  private static int code(ResumeAdvice advice) {
    return advice.failure().isEmpty() && advice.refused().isEmpty()
        ? CommandLineInterface.DONE : CommandLineInterface.SOME_DO_NOT_CONFORM;
  }

  private ResumeAdvisor advisor() throws IOException, UnusableInputException {
    if (saved != null) {
      return new SavedAdvice(PlainText.read(saved, session.streams().in()));
    }
    if (advisor == AdvisorKind.OFFLINE) {
      return new OfflineAdvisor();
    }
    if (accepted != null) {
      throw new UnusableOptionException(spec.commandLine(),
          Words.say("usage.value", ACCEPT, Words.say("resume.review-first")));
    }
    try {
      return DeepSeekAdvisor.of(DeepSeekSettings.of(settings(), System.getenv()));
    } catch (UnusableSettingException unusable) {
      throw new UnusableOptionException(spec.commandLine(), Words.say("usage.value", SETTINGS, unusable.said()));
    }
  }

  private Map<String, String> settings() throws IOException, UnusableInputException {
    Properties read = new Properties();
    if (settings != null) {
      try (Reader text = new StringReader(PlainText.read(settings, session.streams().in()))) {
        read.load(text);
      } catch (IllegalArgumentException badEscape) {
        throw new UnusableOptionException(spec.commandLine(),
            Words.say("usage.value", SETTINGS, Words.say("resume.bad-settings")));
      }
    }
    Map<String, String> given = new HashMap<>();
    read.stringPropertyNames().forEach(name -> given.put(name, read.getProperty(name)));
    return given;
  }
}
