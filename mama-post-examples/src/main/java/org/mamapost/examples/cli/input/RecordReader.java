package org.mamapost.examples.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.mamapost.examples.cli.input.RecordText.Fault;

/**
 * Cuts a CSV file into records. Where a record goes wrong, it says so once and goes on with the next line, so that one
 * forgotten quote does not swallow the rows behind it: lines that were read in search of the closing quote are read
 * again.
 */
final class RecordReader implements Closeable {

  private static final int BEFORE_DAMAGE = 20;
  private static final int EXCERPT = 200;

  private final LineReader lines;
  private final Limits limits;
  private final Deque<Line> again = new ArrayDeque<>();
  private OptionalInt columns = OptionalInt.empty();

  RecordReader(LineReader lines, Limits limits) {
    this.lines = lines;
    this.limits = limits;
  }

  /**
   * From now on takes a record of several lines and another number of cells for one whose quote was never closed.
   *
   * @param number how many cells a record has
   */
  void expectColumns(int number) {
    columns = OptionalInt.of(number);
  }

  /** The next record or fault, blank lines passed over; empty after the last. */
  Optional<RecordText> next() throws IOException {
    Optional<Line> first = nextLine();
    while (first.isPresent() && first.get().isBlank()) {
      first = nextLine();
    }
    return first.isPresent() ? Optional.of(record(first.get())) : Optional.empty();
  }

  private RecordText record(Line first) throws IOException {
    List<Line> read = new ArrayList<>(1);
    read.add(first);
    CellScanner scanner = new CellScanner();
    scanner.scan(first);
    long characters = first.text().length();
    while (scanner.isOpen() && !scanner.hasTextAfterQuote()) {
      Optional<Line> more = characters < limits.ahead() ? nextLine() : Optional.empty();
      if (more.isEmpty()) {
        return unclosed(scanner.start(), scanner, read);
      }
      read.add(more.get());
      scanner.scan(more.get());
      characters += more.get().text().length() + 1L;
    }
    if (scanner.hasTextAfterQuote()) {
      return unclosed(scanner.start(), scanner, read);
    }
    boolean otherCount = columns.isPresent() && columns.getAsInt() != scanner.cell();
    return otherCount && scanner.acrossLines().isPresent()
        ? unclosed(scanner.acrossLines().get(), scanner, read)
        : ended(scanner, read);
  }

  private RecordText unclosed(CellScanner.Start opened, CellScanner scanner, List<Line> read) {
    boolean sameLine = opened.line() == read.get(read.size() - 1).number();
    String text = text(read);
    for (int i = read.size() - 1; read.get(i).number() > opened.line(); i--) {
      again.addFirst(read.get(i));
    }
    if (sameLine && read.get(read.size() - 1).cut()) {
      return tooLong(scanner, opened.line(), text);
    }
    Fault fault = sameLine && scanner.hasTextAfterQuote() ? Fault.TEXT_AFTER_QUOTE : Fault.QUOTE_NEVER_CLOSED;
    String cell = excerpt(text, opened.at());
    return new RecordText.Faulty(opened.line(), opened.cell(), fault, cell.lines().findFirst().orElseThrow());
  }

  private RecordText ended(CellScanner scanner, List<Line> read) {
    long line = read.get(0).number();
    String text = text(read);
    if (read.get(read.size() - 1).cut() || scanner.longest().length() > limits.cell()) {
      return tooLong(scanner, line, text);
    }
    if (scanner.damagedCell() > 0) {
      int shownFrom = Math.max(0, text.indexOf('\uFFFD') - BEFORE_DAMAGE);
      return new RecordText.Faulty(line, scanner.damagedCell(), Fault.DAMAGED, excerpt(text, shownFrom));
    }
    return new RecordText.Whole(line, text, scanner.cell());
  }

  private RecordText tooLong(CellScanner scanner, long line, String text) {
    CellScanner.Longest longest = scanner.longest();
    return longest.length() > limits.cell()
        ? new RecordText.Faulty(line, longest.cell(), Fault.CELL_TOO_LONG, excerpt(text, longest.start()))
        : new RecordText.Faulty(line, scanner.cell(), Fault.LINE_TOO_LONG, excerpt(text, 0));
  }

  // Far longer than what is shown of it, far shorter than what may have been read.
  private static String excerpt(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + EXCERPT));
  }

  private static String text(List<Line> lines) {
    return lines.size() == 1
        ? lines.get(0).text()
        : lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  private Optional<Line> nextLine() throws IOException {
    Line line = again.poll();
    return line != null ? Optional.of(line) : lines.next();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
