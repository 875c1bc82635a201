package org.mamapost.examples.cli.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.examples.cli.input.Row;
import org.mamapost.fact.Stated;
import org.mamapost.format.PostColumn;
import org.mamapost.format.PostFormat;
import org.mamapost.format.PostReading;
import org.mamapost.matching.geography.CoordinateSystem;
import org.mamapost.matching.geography.Position;
import org.mamapost.post.MamaPost;
import org.mamapost.text.Named;

/** Reads the cells of one row and keeps what is wrong with them. */
final class Cells {

  private static final Set<String> NONE = Set.of("无", "none");

  private final Row<Named> row;
  private final List<Problem> problems = new ArrayList<>();

  Cells(Row<Named> row) {
    this.row = row;
  }

  /** A cell: unknown where it is empty, none where it says 无. */
  <T> Stated<T> read(MarketColumn column, Function<String, T> parse) {
    String text = row.cell(column);
    if (text.isEmpty()) {
      return Stated.unknown();
    }
    if (NONE.contains(text)) {
      return Stated.none();
    }
    try {
      return Stated.of(parse.apply(text));
    } catch (IllegalArgumentException unreadable) {
      problem(column, text);
      return Stated.unknown();
    }
  }

  void problem(MarketColumn column, String text) {
    problems.add(new Problem(row.place(column), text, Words.say("cell", text, column.example())));
  }

  /** A position in its stated system; unknown where all three cells are empty. */
  Stated<Position> position() {
    List<MarketColumn> asked = List.of(MarketColumn.LATITUDE, MarketColumn.LONGITUDE, MarketColumn.SYSTEM);
    List<MarketColumn> empty = asked.stream().filter(column -> row.cell(column).isEmpty()).toList();
    if (empty.size() == asked.size()) {
      return Stated.unknown();
    }
    empty.forEach(column -> problem(column, ""));
    Stated<CoordinateSystem> system = read(MarketColumn.SYSTEM, CoordinateSystem.VOCABULARY::parse);
    if (system.value().isEmpty() || !empty.isEmpty()) {
      return Stated.unknown();
    }
    return read(MarketColumn.LATITUDE,
        latitude -> Position.parse(system.value().get(), latitude, row.cell(MarketColumn.LONGITUDE)));
  }

  /** A post from those cells that are spelled as a post's. */
  Optional<MamaPost> post(PostFormat format, Map<PostColumn, ? extends Named> from) {
    Map<PostColumn, String> cells = new EnumMap<>(PostColumn.class);
    from.forEach((column, cell) -> cells.put(column, row.cell(cell)));
    PostReading reading = format.read(cells);
    reading.problems().forEach(problem -> problems.add(
        new Problem(row.place(from.get(problem.column())), problem.read(), problem.message())));
    return reading.post();
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
