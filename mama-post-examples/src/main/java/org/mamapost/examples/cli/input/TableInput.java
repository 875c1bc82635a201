package org.mamapost.examples.cli.input;

import java.io.Closeable;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.mamapost.text.Named;

/**
 * A file of rows, or standard input: CSV or JSON Lines, in UTF-8 with or without byte order mark or in GB18030, with
 * lines that end in LF, CRLF or CR. It is read from front to back, with bounded memory but for the ids.
 *
 * @param <C> the columns
 */
public final class TableInput<C extends Named> implements Closeable {

  /** What a user writes for standard input. */
  public static final String STANDARD_INPUT = "-";

  static final String STANDARD_INPUT_NAME = "<stdin>";

  private final String file;
  private final Rows<C> rows;
  private final Closeable lines;
  private Optional<RowRead<C>> first;

  private TableInput(String file, Rows<C> rows, Closeable lines, Optional<RowRead<C>> first) {
    this.file = file;
    this.rows = rows;
    this.lines = lines;
    this.first = first;
  }

  /**
   * Opens a file.
   *
   * @param columns the columns it may have
   * @param name its path
   * @param watcher who watches the reading
   * @return its rows; to be closed
   * @throws UnusableInputException if it cannot be opened, is no text, has no rows, or has an unusable heading
   */
  public static <C extends Named> TableInput<C> open(Columns<C> columns, String name, Watcher watcher)
      throws UnusableInputException {
    try {
      File file = InputFile.of(name);
      return of(columns, name, watcher.watch(new FileInputStream(file), file.length()), Limits.STANDARD);
    } catch (IOException unreadable) {
      throw new UnusableInputException(Place.of(name), InputFile.broken(unreadable));
    }
  }

  /**
   * Reads standard input.
   *
   * @param columns the columns it may have
   * @param in the stream; it is closed with the rows
   * @return its rows
   * @throws UnusableInputException if it is no text, has no rows, or has a heading that cannot be used
   */
  public static <C extends Named> TableInput<C> standardInput(Columns<C> columns, InputStream in)
      throws UnusableInputException {
    try {
      return of(columns, STANDARD_INPUT_NAME, in, Limits.STANDARD);
    } catch (IOException unreadable) {
      throw new UnusableInputException(Place.of(STANDARD_INPUT_NAME), InputFile.broken(unreadable));
    }
  }

  static <C extends Named> TableInput<C> of(Columns<C> columns, String file, InputStream in, Limits limits)
      throws IOException, UnusableInputException {
    try {
      TextFile text = TextFile.of(file, in);
      LineReader lines = new LineReader(text.characters(), limits.ahead());
      Rows<C> read = rows(columns, file, text.form(), lines, limits);
      Rows<C> rows = columns.unique() ? new UniqueRows<>(columns, read) : read;
      Optional<RowRead<C>> first = rows.next();
      // A template that nobody has filled in yet is well formed.
      if (first.isEmpty() && rows.remarks() == 0) {
        throw new UnusableInputException(Place.of(file), Words.say("file.no-rows"));
      }
      return new TableInput<>(file, rows, lines, first);
    } catch (IOException | UnusableInputException unusable) {
      in.close();
      throw unusable;
    }
  }

  private static <C extends Named> Rows<C> rows(
      Columns<C> columns, String file, InputForm form, LineReader lines, Limits limits)
      throws IOException, UnusableInputException {
    return switch (form) {
      case CSV -> CsvRows.of(columns, file, lines, limits);
      case JSON_LINES -> new JsonRows<>(columns, file, lines, limits);
      case JSON_ARRAY -> throw new UnusableInputException(Place.of(file), Words.say("json.array"));
    };
  }

  /**
   * The next row; only one is held at a time.
   *
   * @return the row, or why it cannot be read; empty after the last
   * @throws UnusableInputException if reading breaks off
   */
  public Optional<RowRead<C>> next() throws UnusableInputException {
    try {
      Optional<RowRead<C>> row = first.isPresent() ? first : rows.next();
      first = Optional.empty();
      return row;
    } catch (IOException breaksOff) {
      throw new UnusableInputException(Place.of(file), InputFile.broken(breaksOff));
    }
  }

  /** How many rows so far were {@linkplain Remark remarks}, and no posts. */
  public long remarks() {
    return rows.remarks();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
