package org.mamapost.examples.cli.input;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.format.PostColumn;
import org.mamapost.text.Message;

/** The heading of a CSV file: which column stands where. */
final class Headings implements Layout {

  private final String file;
  private final List<String> written;
  private final List<PostColumn> columns;
  private final Map<PostColumn, Integer> numbers;

  private Headings(String file, List<String> written, List<PostColumn> columns, Map<PostColumn, Integer> numbers) {
    this.file = file;
    this.written = written;
    this.columns = columns;
    this.numbers = numbers;
  }

  /**
   * Reads the heading.
   *
   * @throws UnusableInputException if a heading is unknown, stands there twice, or is missing and required; it lists
   *     every such problem
   */
  static Headings of(String file, long line, List<String> written) throws UnusableInputException {
    List<Problem> problems = new ArrayList<>();
    List<PostColumn> columns = new ArrayList<>();
    Map<PostColumn, Integer> numbers = new EnumMap<>(PostColumn.class);
    Place place = Place.of(file, line);
    for (int i = 0; i < written.size(); i++) {
      String heading = written.get(i).strip();
      Place here = place.column(i + 1, Optional.empty());
      Optional<PostColumn> column = PostColumn.VOCABULARY.find(heading);
      if (column.isEmpty()) {
        problems.add(new Problem(here, heading, unknown(heading)));
        continue;
      }
      Integer first = numbers.putIfAbsent(column.get(), i + 1);
      if (first != null) {
        problems.add(new Problem(here, heading, Words.say("heading.twice", heading, first)));
      }
      columns.add(column.get());
    }
    Stream.of(PostColumn.values()).filter(column -> column.isRequired() && !numbers.containsKey(column))
        .forEach(column -> problems.add(
            new Problem(place, String.join(",", written), Words.say("heading.missing", column, required()))));
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
    return new Headings(file, List.copyOf(written), columns, numbers);
  }

  /** What is wrong with a heading or a key that is none, and which one is nearest. */
  static Message unknown(String heading) {
    String read = Problem.shown(heading);
    if (heading.isEmpty()) {
      return Words.say("heading.empty", all());
    }
    return PostColumn.VOCABULARY.nearest(heading)
        .map(nearest -> Words.say("heading.unknown.near", read, all(), nearest))
        .orElseGet(() -> Words.say("heading.unknown", read, all()));
  }

  private static Names all() {
    return Names.of(List.of(PostColumn.values()));
  }

  private static Names required() {
    return Names.of(Stream.of(PostColumn.values()).filter(PostColumn::isRequired).toList());
  }

  /** How many there are. */
  int size() {
    return columns.size();
  }

  /** The column with a number, from 1. */
  PostColumn column(int number) {
    return columns.get(number - 1);
  }

  /** Where a cell with a number stands, from 1; it may be one too many. */
  Place place(long line, int number) {
    Optional<String> heading =
        number <= written.size() ? Optional.of(written.get(number - 1).strip()) : Optional.empty();
    return Place.of(file, line).column(number, heading);
  }

  @Override
  public Place place(long line, PostColumn column) {
    Integer number = numbers.get(column);
    return number == null ? Place.of(file, line).key(column.chinese()) : place(line, number);
  }

  /** The headings as they are written, joined by commas. */
  @Override
  public String toString() {
    return written.stream().map(String::strip).collect(Collectors.joining(","));
  }
}
