package org.mamapost.examples.cli.training;

import java.util.ArrayList;
import java.util.List;
import org.mamapost.examples.cli.input.Columns;
import org.mamapost.examples.cli.input.Names;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.examples.cli.input.Row;
import org.mamapost.examples.cli.input.RowRead;
import org.mamapost.examples.cli.input.UnreadableRow;
import org.mamapost.examples.cli.option.WeekHours;
import org.mamapost.fact.Stated;
import org.mamapost.format.FactFormat;
import org.mamapost.format.FactReading;
import org.mamapost.person.FactKey;
import org.mamapost.region.Region;
import org.mamapost.service.Course;
import org.mamapost.service.CourseField;
import org.mamapost.service.CourseFormat;
import org.mamapost.text.Message;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;
import org.mamapost.time.DayGroup;

/** Reads courses from the rows of a file, and keeps what is wrong with them. Used by one thread. */
public final class CourseRows {

  private static final FactKey<String> ID = FactKey.of("id", String.class, "编号", "id");
  private static final FactKey<String> FIELD = FactKey.of("field", String.class, "课程", "field");
  private static final FactKey<String> FORM = FactKey.of("format", String.class, "形式", "format");
  private static final FactKey<String> SESSIONS = FactKey.of("sessions", String.class, "上课时间", "sessions");
  private static final FactKey<Region> PLACE = FactKey.of("place", Region.class, "地点", "place");
  private static final FactFormat FORMAT = FactFormat.of(List.of(ID, FIELD, FORM, SESSIONS, PLACE));

  /** The columns, of which only 编号 has to be there. */
  public static final Columns<FactKey<?>> COLUMNS = new Columns<>(FORMAT.names(), ID, List.of(ID), false, true);

  private final List<Course> courses = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Takes a row. */
  public void take(RowRead<FactKey<?>> read) {
    if (read instanceof UnreadableRow<FactKey<?>> row) {
      problems.addAll(row.problems());
      return;
    }
    int known = problems.size();
    Course course = course((Row<FactKey<?>>) read);
    if (problems.size() == known) {
      courses.add(course);
    }
  }

  private Course course(Row<FactKey<?>> row) {
    FactReading reading = FORMAT.read(row.cells());
    reading.problems().forEach(problem ->
        problems.add(new Problem(row.place(problem.fact()), problem.read(), problem.message())));
    String id = row.cell(ID);
    if (id.isEmpty()) {
      problem(row, ID, Words.say("id-blank"));
    }
    return new Course(id, term(row, FIELD, CourseField.named()), term(row, FORM, CourseFormat.named()),
        sessions(row), reading.facts().map(facts -> facts.value(PLACE)).orElse(Stated.unknown()));
  }

  private <T extends Named> Stated<T> term(Row<FactKey<?>> row, FactKey<String> column, List<T> terms) {
    String cell = row.cell(column);
    if (cell.isEmpty()) {
      return Stated.unknown();
    }
    return Vocabulary.<T>of(terms).find(cell).map(Stated::of).orElseGet(() -> {
      problem(row, column, Words.say("term.unknown", cell, Names.of(terms)));
      return Stated.unknown();
    });
  }

  private Stated<List<DayGroup>> sessions(Row<FactKey<?>> row) {
    String cell = row.cell(SESSIONS);
    if (cell.isEmpty()) {
      return Stated.unknown();
    }
    return WeekHours.read(cell).map(WeekHours::hours).orElseGet(() -> {
      problem(row, SESSIONS, Words.say("sessions.unreadable", cell));
      return Stated.unknown();
    });
  }

  private void problem(Row<FactKey<?>> row, FactKey<?> column, Message message) {
    problems.add(new Problem(row.place(column), row.cell(column), message));
  }

  /** The courses, in the order of the file. */
  public List<Course> courses() {
    return courses;
  }

  /** Why rows cannot be read. */
  public List<Problem> problems() {
    return problems;
  }
}
