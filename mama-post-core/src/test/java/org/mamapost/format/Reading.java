package org.mamapost.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mamapost.catalogue.PostType;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.post.MamaPost;
import org.mamapost.text.Vocabulary;
import org.mamapost.time.Schedule;

/** A row in which only some cells are filled, and what reading it gives. */
final class Reading {

  static final Vocabulary<PostType> TYPES = Vocabulary.of(List.of(PostTypes.PRODUCTION_LINE, PostTypes.SHORT_TERM,
      PostTypes.SALES, PostTypes.DOMESTIC_SERVICE, PostTypes.FOUNDER, PostTypes.URBAN_PUBLIC_WELFARE));
  static final PostFormat FORMAT = PostFormat.of(TYPES);

  private final Map<PostColumn, String> cells = new EnumMap<>(PostColumn.class);

  private Reading() {
    cells.put(PostColumn.ID, "A-1");
  }

  static Reading of(PostColumn column, String cell) {
    return new Reading().and(column, cell);
  }

  Reading and(PostColumn column, String cell) {
    cells.put(column, cell);
    return this;
  }

  PostReading read() {
    return FORMAT.read(cells);
  }

  MamaPost post() {
    return read().orElseThrow();
  }

  static MamaPost post(PostColumn column, String cell) {
    return of(column, cell).post();
  }

  static Schedule schedule(String cell) {
    return post(PostColumn.SCHEDULE, cell).getSchedule().value().orElseThrow();
  }

  /** The only problem of the row. */
  CellProblem problem() {
    List<CellProblem> problems = read().problems();
    assertEquals(1, problems.size(), () -> "problems: " + chinese(problems));
    return problems.get(0);
  }

  static CellProblem problem(PostColumn column, String cell) {
    CellProblem problem = of(column, cell).problem();
    assertEquals(column, problem.column());
    return problem;
  }

  static List<String> chinese(List<CellProblem> problems) {
    List<String> messages = new ArrayList<>();
    problems.forEach(problem -> messages.add(problem.message().render(Locale.CHINA)));
    return messages;
  }
}
