package org.mamapost.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A table of cases that officials can read and extend: UTF-8, comma-separated, a Chinese heading, one case a line. A
 * line that begins with # is a remark. {@link Case} says what the columns mean.
 *
 * @param name the file's name
 * @param rows the lines beneath the heading, in order
 */
public record CaseTable(String name, List<Row> rows) {

  /** Copies the rows. */
  public CaseTable {
    rows = List.copyOf(rows);
  }

  /**
   * One line.
   *
   * @param place the file and the line, for whoever has to mend it
   * @param cells the cells by heading, without white space around them
   */
  public record Row(String place, Map<String, String> cells) {

    /** A cell; empty where the line leaves it so or the table has no such column. */
    public String text(String column) {
      return cells.getOrDefault(column, "");
    }

    @Override
    public String toString() {
      return place + " " + text(Case.TOLD);
    }
  }

  /** The tables of a resource folder such as {@code cases}, without those of its sub-folders. */
  public static List<CaseTable> allIn(String folder) {
    try (Stream<Path> files = Files.list(path(folder))) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().map(CaseTable::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The table of a resource such as {@code cases/settlement/a.csv}. */
  public static CaseTable of(String resource) {
    return read(path(resource));
  }

  private static Path path(String resource) {
    try {
      return Path.of(CaseTable.class.getClassLoader().getResource(resource).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CaseTable read(Path file) {
    try {
      return parse(file.getFileName().toString(), Files.readString(file, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table.
   *
   * @param name the file's name
   * @param text the file
   * @return the table
   * @throws IllegalArgumentException if a line has not as many cells as the heading, a heading stands twice, a
   *     quotation mark asks for more than plain cells, or there is no case
   */
  static CaseTable parse(String name, String text) {
    List<String> heading = null;
    List<Row> rows = new ArrayList<>();
    List<String> lines = text.replace("\uFEFF", "").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String place = name + "第" + (i + 1) + "行";
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (heading == null) {
        heading = cells(line, place);
      } else {
        rows.add(row(place, heading, cells(line, place)));
      }
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(name + " has no case");
    }
    return new CaseTable(name, rows);
  }

  private static List<String> cells(String line, String place) {
    if (line.contains("\"")) {
      throw new IllegalArgumentException(place + ": a cell holds neither a comma nor a straight quotation mark");
    }
    return Stream.of(line.split(",", -1)).map(String::strip).toList();
  }

  private static Row row(String place, List<String> heading, List<String> cells) {
    if (cells.size() != heading.size()) {
      throw new IllegalArgumentException(
          place + " has " + cells.size() + " cells, the heading has " + heading.size());
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      if (row.put(heading.get(i), cells.get(i)) != null) {
        throw new IllegalArgumentException(place + ": the heading has " + heading.get(i) + " twice");
      }
    }
    return new Row(place, row);
  }
}
