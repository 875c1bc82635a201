package org.mamapost.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.mamapost.fact.Stated;
import org.mamapost.person.FactKey;
import org.mamapost.person.FactKeys;
import org.mamapost.person.Facts;
import org.mamapost.text.Vocabulary;

/**
 * Reads and prints the facts of a case, one cell a fact.
 *
 * <p>An empty cell is an unknown fact, 无 (or {@code none}) a fact known to be none. Bad text never throws:
 * {@link #read} answers with every problem of the row. What {@link #print} prints is read back as the same facts, their
 * sources apart. The grammar of every cell stands in docs/fact-format.md. Immutable and thread-safe.
 */
public final class FactFormat {

  private final List<FactColumn<?>> columns;
  private final Vocabulary<FactKey<?>> names;

  private FactFormat(List<FactColumn<?>> columns, Vocabulary<FactKey<?>> names) {
    this.columns = columns;
    this.names = names;
  }

  /** The facts that the library knows of. */
  public static FactFormat standard() {
    return of(FactKeys.standard());
  }

  /**
   * Facts of one's own choice, those of a city among them.
   *
   * @param keys the facts
   * @return the format
   * @throws IllegalArgumentException if there is no format for the values of a fact, or if two facts share a name
   */
  public static FactFormat of(Collection<? extends FactKey<?>> keys) {
    Vocabulary<FactKey<?>> names = Vocabulary.<FactKey<?>>of(keys);
    List<FactColumn<?>> columns = new ArrayList<>();
    for (FactKey<?> key : keys) {
      columns.add(FactColumn.of(key));
      names = names.alsoReading(key.code(), key);
    }
    return new FactFormat(List.copyOf(columns), names);
  }

  /** The facts by every name they are read by: Chinese, English, or the code such as {@code carer.birth-date}. */
  public Vocabulary<FactKey<?>> names() {
    return names;
  }

  /** Reads a row of which nobody says where it came from. */
  public FactReading read(Map<FactKey<?>, String> cells) {
    return read(cells, key -> Stated.unknown());
  }

  /**
   * Reads a row.
   *
   * @param cells the text of each cell; a missing or empty one leaves its fact unknown
   * @param source where each fact came from
   * @return the facts, or every problem of the row
   */
  public FactReading read(Map<FactKey<?>, String> cells, Function<FactKey<?>, Stated<String>> source) {
    Facts.Builder facts = Facts.builder();
    List<FactProblem> problems = new ArrayList<>();
    for (FactColumn<?> column : columns) {
      String cell = Objects.requireNonNullElse(cells.get(column.key()), "");
      if (!CellText.isEmpty(cell)) {
        column.read(cell, source.apply(column.key()), facts, problems);
      }
    }
    return new FactReading(facts.build(), problems);
  }

  /**
   * Prints a row.
   *
   * @param facts the facts
   * @return the text of every cell, in the order of the facts; empty where a fact is unknown
   */
  public Map<FactKey<?>, String> print(Facts facts) {
    Map<FactKey<?>, String> cells = new LinkedHashMap<>();
    columns.forEach(column -> cells.put(column.key(), column.print(facts)));
    return cells;
  }
}
