package org.mamapost.examples.cli.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mamapost.examples.cli.input.Columns;
import org.mamapost.examples.cli.input.Names;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.examples.cli.input.Row;
import org.mamapost.examples.cli.input.RowRead;
import org.mamapost.examples.cli.input.UnreadableRow;
import org.mamapost.fact.Stated;
import org.mamapost.format.FactFormat;
import org.mamapost.format.FactReading;
import org.mamapost.person.FactKey;
import org.mamapost.service.LedgerEvent;
import org.mamapost.service.LedgerMatter;

/** Puts the rows of a file into a ledger, and keeps what is wrong with them. Used by one thread. */
public final class LedgerRows {

  private static final FactKey<String> ID = FactKey.of("id", String.class, "编号", "id");
  private static final FactKey<String> PERSON = FactKey.of("person", String.class, "人员", "person");
  private static final FactKey<String> MATTER = FactKey.of("matter", String.class, "事项", "matter");
  private static final FactKey<LocalDate> DAY = FactKey.of("date", LocalDate.class, "日期", "date");
  private static final FactKey<Integer> TURN = FactKey.of("turn", Integer.class, "当日次序", "turn of the day");
  private static final FactFormat FORMAT = FactFormat.of(List.of(ID, PERSON, MATTER, DAY, TURN));

  /** The columns, all of which but 当日次序 have to be there. The same record may come twice. */
  public static final Columns<FactKey<?>> COLUMNS =
      new Columns<>(FORMAT.names(), ID, List.of(ID, PERSON, MATTER, DAY), false, false);

  private final List<LedgerEvent> events = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private long rows;
  private long unreadable;

  /** Takes a row. */
  public void take(RowRead<FactKey<?>> read) {
    rows++;
    int known = problems.size();
    if (read instanceof UnreadableRow<FactKey<?>> row) {
      problems.addAll(row.problems());
    } else {
      event((Row<FactKey<?>>) read).ifPresent(events::add);
    }
    unreadable += problems.size() > known ? 1 : 0;
  }

  private Optional<LedgerEvent> event(Row<FactKey<?>> row) {
    FactReading reading = FORMAT.read(row.cells());
    reading.problems().forEach(problem ->
        problems.add(new Problem(row.place(problem.fact()), problem.read(), problem.message())));
    COLUMNS.required().stream().filter(column -> row.cell(column).isEmpty()).forEach(column ->
        problems.add(new Problem(row.place(column), "", Words.say("blank", Names.of(List.of(column))))));
    String named = row.cell(MATTER);
    Optional<LedgerMatter> matter = LedgerMatter.VOCABULARY.find(named);
    if (matter.isEmpty() && !named.isEmpty()) {
      problems.add(new Problem(row.place(MATTER), named,
          Words.say("matter.unknown", named, Names.of(LedgerMatter.VOCABULARY.terms()))));
    }
    Optional<LocalDate> day = reading.facts().flatMap(facts -> facts.value(DAY).value());
    if (row.cell(ID).isEmpty() || row.cell(PERSON).isEmpty() || matter.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    Stated<Integer> turn = reading.orElseThrow().value(TURN);
    if (!LedgerEvent.isTurn(turn)) {
      problems.add(new Problem(row.place(TURN), row.cell(TURN), Words.say("turn.unusable", LedgerEvent.LAST_TURN)));
      return Optional.empty();
    }
    return event(row, matter.get(), day.get(), turn);
  }

  private Optional<LedgerEvent> event(
      Row<FactKey<?>> row, LedgerMatter matter, LocalDate day, Stated<Integer> turn) {
    try {
      return Optional.of(new LedgerEvent(row.cell(ID), row.cell(PERSON), matter, day, turn));
    } catch (IllegalArgumentException unusable) {
      problems.add(new Problem(row.place(ID), row.cell(ID), Words.say("record.unusable")));
      return Optional.empty();
    }
  }

  /** The records, in the order of the file. */
  public List<LedgerEvent> events() {
    return events;
  }

  /** Why rows cannot be read. */
  public List<Problem> problems() {
    return problems;
  }

  /** How many rows there were. */
  public long rows() {
    return rows;
  }

  /** How many of them could not be read. */
  public long unreadable() {
    return unreadable;
  }
}
