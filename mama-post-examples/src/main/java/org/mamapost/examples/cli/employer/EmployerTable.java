package org.mamapost.examples.cli.employer;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mamapost.examples.cli.benefit.CaseFacts;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.examples.cli.input.Row;
import org.mamapost.examples.cli.input.RowRead;
import org.mamapost.examples.cli.input.UnreadableRow;
import org.mamapost.fact.Stated;
import org.mamapost.format.FactReading;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.FactKey;
import org.mamapost.person.FilingFacts;
import org.mamapost.region.Region;

/** The table of employers, as it is read: what each has filed, and what is wrong with its rows. Used by one thread. */
public final class EmployerTable {

  private final Optional<Region> region;
  private final Map<String, Employer> employers = new LinkedHashMap<>();
  private final List<Problem> nobodys = new ArrayList<>();

  /** One employer's rows. */
  private static final class Employer {

    private final List<FilingRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
  }

  /**
   * A table with no row yet.
   *
   * @param region fills empty 地区 cells
   */
  public EmployerTable(Optional<Region> region) {
    this.region = region;
  }

  /** Takes note of a row. */
  public void add(RowRead<FactKey<?>> read) {
    if (read instanceof UnreadableRow<FactKey<?>> unreadable) {
      unreadable.id().map(FilingColumns::name)
          .map(name -> employer(name).problems)
          .orElse(nobodys)
          .addAll(unreadable.problems());
      return;
    }
    Row<FactKey<?>> given = (Row<FactKey<?>>) read;
    Row<FactKey<?>> row = region.map(own -> given.filling(CaseFacts.REGION, own.code())).orElse(given);
    FactReading reading = FilingColumns.FORMAT.read(row.cells(),
        key -> Stated.of(row.place(key).file() + ":" + row.line()));
    List<Problem> problems = problems(row, reading);
    Optional<String> name = FilingColumns.employer(row);
    if (name.isEmpty()) {
      nobodys.add(new Problem(row.place(EmployerFacts.NAME), row.cell(EmployerFacts.NAME), Words.say("no-name")));
      nobodys.addAll(problems);
    } else if (problems.isEmpty()) {
      employer(name.get()).rows.add(FilingRow.of(row, reading.orElseThrow()));
    } else {
      employer(name.get()).problems.addAll(problems);
    }
  }

  private Employer employer(String name) {
    return employers.computeIfAbsent(name, any -> new Employer());
  }

  private static List<Problem> problems(Row<FactKey<?>> row, FactReading reading) {
    Stream<Problem> unreadable = reading.problems().stream()
        .map(problem -> new Problem(row.place(problem.fact()), problem.read(), problem.message()));
    Stream<Problem> empty = reading.facts().stream()
        .flatMap(facts -> FilingFacts.missing(facts).stream())
        .map(key -> new Problem(row.place(key), row.cell(key),
            Words.say(key.equals(FilingFacts.PERIOD) ? "no-period" : "no-tax")));
    return Stream.concat(unreadable, empty).toList();
  }

  /** Whether a row names the employer. */
  public boolean names(String employer) {
    return employers.containsKey(FilingColumns.name(employer));
  }

  /** The employers, in the order of the table. */
  List<String> names() {
    return List.copyOf(employers.keySet());
  }

  /** What is wrong with an employer's own rows; nothing is settled for it then. */
  List<Problem> problems(String employer) {
    return List.copyOf(employers.get(employer).problems);
  }

  /** What is wrong with rows that nobody can tell whose they are; a year may lack them that looks as if it ran on. */
  List<Problem> nobodys() {
    return List.copyOf(nobodys);
  }

  /** What an employer has filed, year by year. */
  List<FiledYear> years(String employer) {
    Map<Integer, List<FilingRow>> byYear = new TreeMap<>();
    employers.get(employer).rows.forEach(row ->
        byYear.computeIfAbsent(row.first().getYear(), any -> new ArrayList<>()).add(row));
    return byYear.entrySet().stream().map(year -> new FiledYear(Year.of(year.getKey()), year.getValue())).toList();
  }
}
