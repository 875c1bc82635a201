package org.mamapost.examples.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.mamapost.examples.cli.input.Columns;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.examples.cli.input.RowRead;
import org.mamapost.examples.cli.input.TableInput;
import org.mamapost.examples.cli.input.UnusableInputException;
import org.mamapost.text.Named;

/**
 * Reads the files that the user names.
 *
 * @param session where they are read and what is wrong with them is said
 */
record InputFiles(Session session) {

  /** Takes a row. */
  @FunctionalInterface
  interface Taker<C> {

    /** Takes it, and tells whether another is wanted. */
    boolean take(RowRead<C> row) throws IOException;
  }

  /**
   * Reads one file, row by row.
   *
   * @param columns the columns it may have
   * @param file its path, or {@code -} for standard input
   * @param taker takes the rows
   * @return whether the file could be used
   */
  <C extends Named> boolean read(Columns<C> columns, String file, Taker<C> taker) throws IOException {
    return read(columns, file, taker, remarks -> { });
  }

  /**
   * Reads one file, row by row.
   *
   * @param columns the columns it may have
   * @param file its path, or {@code -} for standard input
   * @param taker takes the rows
   * @param remarks takes the number of rows that were remarks and no data, once all are read
   * @return whether the file could be used
   */
  <C extends Named> boolean read(Columns<C> columns, String file, Taker<C> taker, LongConsumer remarks)
      throws IOException {
    try (TableInput<C> input = open(columns, file)) {
      boolean wanted = true;
      for (Optional<RowRead<C>> row = input.next(); wanted && row.isPresent(); row = input.next()) {
        wanted = taker.take(row.get());
      }
      remarks.accept(input.remarks());
      return true;
    } catch (UnusableInputException unusable) {
      session.streams().out().flush();
      unusable.problems().stream().map(Problem::line).forEach(session::report);
      return false;
    }
  }

  private <C extends Named> TableInput<C> open(Columns<C> columns, String file) throws UnusableInputException {
    return file.equals(TableInput.STANDARD_INPUT)
        ? TableInput.standardInput(columns, session.streams().in())
        : TableInput.open(columns, file, new ProgressWatcher(file));
  }
}
