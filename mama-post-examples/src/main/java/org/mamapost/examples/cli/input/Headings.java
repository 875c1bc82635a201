package org.mamapost.examples.cli.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mamapost.text.Message;
import org.mamapost.text.Named;

/** The heading of a CSV file: which column stands where. */
final class Headings<C extends Named> implements Layout<C> {

  private final String file;
  private final List<String> written;
  private final List<C> columns;
  private final Map<C, Integer> numbers;

  private Headings(String file, List<String> written, List<C> columns, Map<C, Integer> numbers) {
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
  static <C extends Named> Headings<C> of(Columns<C> known, String file, long line, List<String> written)
      throws UnusableInputException {
    if (written.stream().noneMatch(heading -> known.vocabulary().find(heading.strip()).isPresent())) {
      throw new UnusableInputException(List.of(noHeading(known, Place.of(file, line), written)));
    }
    List<Problem> problems = new ArrayList<>();
    List<C> columns = new ArrayList<>();
    Map<C, Integer> numbers = new HashMap<>();
    Place place = Place.of(file, line);
    for (int i = 0; i < written.size(); i++) {
      String heading = written.get(i).strip();
      Place here = place.column(i + 1, Optional.empty());
      Optional<C> column = known.vocabulary().find(heading);
      if (column.isEmpty()) {
        problems.add(new Problem(here, heading, unknown(known, heading)));
        continue;
      }
      Integer first = numbers.putIfAbsent(column.get(), i + 1);
      if (first != null) {
        problems.add(new Problem(here, heading, Words.say("heading.twice", heading, first)));
      }
      columns.add(column.get());
    }
    known.required().stream().filter(column -> !numbers.containsKey(column)).forEach(column -> problems.add(
        new Problem(place, String.join(",", written),
            Words.say("heading.missing", Names.of(List.of(column)), Names.of(known.required())))));
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
    return new Headings<>(file, List.copyOf(written), columns, numbers);
  }

  // One problem rather than one for each of its cells.
  private static <C extends Named> Problem noHeading(Columns<C> known, Place place, List<String> written) {
    String line = String.join(",", written);
    return new Problem(place, line, Words.say("heading.none", Problem.shown(line), Names.of(known.required()),
        known.all()));
  }

  /** What is wrong with a heading or a key that is none, and which one is nearest. */
  static <C extends Named> Message unknown(Columns<C> known, String heading) {
    String read = Problem.shown(heading);
    if (heading.isEmpty()) {
      return Words.say("heading.empty", known.all());
    }
    return known.vocabulary().nearest(heading)
        .map(nearest -> Words.say("heading.unknown.near", read, known.all(), Names.of(List.of(nearest))))
        .orElseGet(() -> Words.say("heading.unknown", read, known.all()));
  }

  /** How many there are. */
  int size() {
    return columns.size();
  }

  /** The column with a number, from 1. */
  C column(int number) {
    return columns.get(number - 1);
  }

  /** Where a cell with a number stands, from 1; it may be one too many. */
  Place place(long line, int number) {
    Optional<String> heading =
        number <= written.size() ? Optional.of(written.get(number - 1).strip()) : Optional.empty();
    return Place.of(file, line).column(number, heading);
  }

  @Override
  public Place place(long line, C column) {
    Integer number = numbers.get(column);
    return number == null ? Place.of(file, line).key(column.chinese()) : place(line, number);
  }

  /** The headings as they are written, joined by commas. */
  @Override
  public String toString() {
    return written.stream().map(String::strip).collect(Collectors.joining(","));
  }
}
