package org.mamapost.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mamapost.examples.cli.benefit.CaseSettings;
import org.mamapost.examples.cli.employer.EmployerTable;
import org.mamapost.examples.cli.employer.FilingColumns;
import org.mamapost.examples.cli.input.TableInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The option that names the table of employers. */
@Command
final class EmployersOption {

  private static final String NAME = "--employers";

  @Option(names = NAME, paramLabel = "FILE", descriptionKey = "employers")
  private String file;

  boolean isGiven() {
    return file != null;
  }

  /**
   * Reads the table.
   *
   * @param session where it is read
   * @param spec the command
   * @param settings what the user asks for
   * @param files the files of people, of which not both can be standard input
   * @return the table; with no row where the option is not given, and empty if the file cannot be used
   */
  Optional<EmployerTable> read(Session session, CommandSpec spec, CaseSettings settings, List<String> files)
      throws IOException {
    EmployerTable table = new EmployerTable(settings.region());
    if (file == null) {
      return Optional.of(table);
    }
    if (file.equals(TableInput.STANDARD_INPUT) && files.contains(TableInput.STANDARD_INPUT)) {
      throw new UnusableOptionException(spec.commandLine(), Words.say("usage.stdin-twice", NAME));
    }
    boolean usable = new InputFiles(session).read(FilingColumns.COLUMNS, file, row -> {
      table.add(row);
      return true;
    });
    return usable ? Optional.of(table) : Optional.empty();
  }
}
