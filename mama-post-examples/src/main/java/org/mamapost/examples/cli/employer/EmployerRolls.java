package org.mamapost.examples.cli.employer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.benefit.HiringRoll;
import org.mamapost.benefit.HiringRoll.DoesNotCount;
import org.mamapost.examples.cli.benefit.CaseOutcome;
import org.mamapost.examples.cli.input.Names;
import org.mamapost.examples.cli.input.Place;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.examples.cli.input.Row;
import org.mamapost.examples.cli.input.RowRead;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.FactKey;
import org.mamapost.region.Region;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.text.Message;

/**
 * Puts the people of a file on the rolls of their employers, one after another, and settles the employers' years once
 * all are read. Of each person only what the settlement needs is kept. Used by one thread.
 */
public final class EmployerRolls {

  private static final int MOST_NAMES = 10;

  private final PolicyRegistry registry;
  private final EmployerTable table;
  private final Optional<String> explained;
  private final Map<String, List<YearRoll>> rolls = new LinkedHashMap<>();
  private final Map<String, List<EmployerOutcome>> amiss = new LinkedHashMap<>();
  // What many people have in common is held once.
  private final Shared shared = new Shared();
  private final Map<String, Message> doubted = new HashMap<>();
  private final Map<String, Place> unfiled = new LinkedHashMap<>();
  // Of the rows that may be anybody's the first is named; of the others their number is enough.
  private Optional<CaseOutcome> firstAnybodys = Optional.empty();
  private int anybodys;

  /**
   * Rolls with nobody on them yet.
   *
   * @param registry the policies there are
   * @param table the employers, all read
   * @param explained the employer whose people's whole answers are kept, if one is to be explained
   */
  public EmployerRolls(PolicyRegistry registry, EmployerTable table, Optional<String> explained) {
    this.registry = registry;
    this.table = table;
    this.explained = explained.map(FilingColumns::name);
    table.names().forEach(this::open);
  }

  private void open(String name) {
    List<Problem> problems = table.problems(name);
    if (!problems.isEmpty()) {
      amiss(name, new EmployerOutcome.Unreadable(Optional.of(name), problems));
      return;
    }
    table.years(name).forEach(year -> open(name, year));
  }

  private void open(String name, FiledYear year) {
    List<Problem> problems = new ArrayList<>(year.problems());
    if (!year.isClosed()) {
      table.nobodys().forEach(row -> problems.add(new Problem(row.place(), row.read(), Words.say("may-be-its"))));
    }
    Optional<Region> region = year.region();
    if (!problems.isEmpty()) {
      amiss(name, new EmployerOutcome.AtOdds(name, Optional.of(year.year()), problems));
    } else if (region.isEmpty()) {
      amiss(name, new EmployerOutcome.Refused(name, year, region,
          new Refusal(RefusalReason.FACTS_MISSING, Words.say("no-region"), List.of())));
    } else {
      registry.resolve(region.get(), year.through().atEndOfMonth()).fold(
          refusal -> amiss(name, new EmployerOutcome.Refused(name, year, region, refusal)),
          policy -> rolls.computeIfAbsent(name, any -> new ArrayList<>())
              .add(new YearRoll(name, year, region.get(), policy, explained.filter(name::equals).isPresent())));
    }
  }

  private boolean amiss(String name, EmployerOutcome outcome) {
    return amiss.computeIfAbsent(name, any -> new ArrayList<>()).add(outcome);
  }

  /**
   * Puts a person on the roll of the employer that her row names, if it names one. A row that cannot be read may be of
   * any employer and keeps every roll open.
   *
   * @param read her row
   * @param outcome what came of it
   */
  public void add(RowRead<FactKey<?>> read, CaseOutcome outcome) {
    if (!(read instanceof Row<FactKey<?>> row)) {
      outcome.caseId().ifPresent(id -> doubted.put(id, why(outcome)));
      firstAnybodys = firstAnybodys.or(() -> Optional.of(outcome));
      anybodys++;
      return;
    }
    FilingColumns.employer(row).ifPresent(name -> {
      if (!table.names(name)) {
        unfiled.putIfAbsent(name, row.place(EmployerFacts.NAME));
      }
      rolls.getOrDefault(name, List.of()).forEach(roll -> put(roll, row, outcome));
    });
  }

  private void put(YearRoll roll, Row<FactKey<?>> row, CaseOutcome outcome) {
    Place place = row.place(EmployerFacts.NAME);
    String person = outcome.caseId().orElseGet(() -> place.file() + ":" + row.line());
    outcome.facts().ifPresentOrElse(
        facts -> roll.ask(person, facts, shared),
        () -> roll.add(open(person, why(outcome)), shared));
  }

  private static Message why(CaseOutcome outcome) {
    if (outcome instanceof CaseOutcome.AtOdds atOdds) {
      return Words.say("person-at-odds", atOdds.findings().get(0).fact(), atOdds.findings().get(0).message());
    }
    return outcome instanceof CaseOutcome.Unreadable unreadable
        ? Words.say("person-unreadable", unreadable.problems().get(0).line())
        : Words.say("person-twice");
  }

  private static DoesNotCount open(String person, Message why) {
    return new DoesNotCount(person, new Refusal(RefusalReason.FACTS_MISSING, why, List.of()), List.of());
  }

  /** What comes of each employer and year, worked out one after another, in the order of the table. */
  public Stream<EmployerOutcome> outcomes() {
    Stream<EmployerOutcome> named = table.names().stream().flatMap(this::outcomes);
    Stream<EmployerOutcome> nobodys = table.nobodys().stream()
        .map(problem -> new EmployerOutcome.Unreadable(Optional.empty(), List.of(problem)));
    return Stream.of(named, nobodys, unfiled.entrySet().stream().map(name -> unfiled(name.getKey(), name.getValue())))
        .flatMap(part -> part);
  }

  /** What comes of one employer of the table. */
  public Stream<EmployerOutcome> outcomes(String employer) {
    String name = FilingColumns.name(employer);
    return Stream.concat(amiss.getOrDefault(name, List.of()).stream(),
        rolls.getOrDefault(name, List.of()).stream().map(this::settle));
  }

  private EmployerOutcome settle(YearRoll roll) {
    Map<String, HiringRoll.Entry> people = new LinkedHashMap<>();
    roll.entries().forEach(entry -> people.merge(entry.person(), entry,
        (one, other) -> open(entry.person(), Words.say("person-twice"))));
    if (!doubted.isEmpty()) {
      people.replaceAll((person, entry) ->
          doubted.containsKey(person) ? open(person, doubted.get(person)) : entry);
    }
    // Where nobody is on the roll it is open already, and says so in words of its own.
    firstAnybodys.filter(row -> !people.isEmpty()).ifPresent(row -> {
      String person = row.caseId().orElse("?");
      people.putIfAbsent(person, open(person, Words.say("may-be-hers", anybodys, why(row))));
    });
    return roll.settle(new HiringRoll(List.copyOf(people.values())));
  }

  private EmployerOutcome unfiled(String name, Place place) {
    Message said = table.names().isEmpty()
        ? Words.say("no-filing-at-all", name)
        : Words.say("no-filing", name, some(table.names()));
    return new EmployerOutcome.AtOdds(name, Optional.empty(), List.of(new Problem(place, name, said)));
  }

  private static Names some(List<String> names) {
    String some = String.join("、", names.subList(0, Math.min(names.size(), MOST_NAMES)))
        + (names.size() > MOST_NAMES ? "…" : "");
    return new Names(some, some);
  }
}
