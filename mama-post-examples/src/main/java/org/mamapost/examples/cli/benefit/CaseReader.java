package org.mamapost.examples.cli.benefit;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.examples.cli.input.Row;
import org.mamapost.examples.cli.input.RowRead;
import org.mamapost.examples.cli.input.UnreadableRow;
import org.mamapost.format.FactReading;
import org.mamapost.person.FactCheck;
import org.mamapost.person.FactFinding;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.region.Region;
import org.mamapost.time.DateRange;

/** Takes a row to a case: fills what is empty, reads the facts, and holds them against one another. */
public final class CaseReader {

  private final CaseSettings settings;
  private final Function<Row<FactKey<?>>, FactReading> facts;
  private boolean dateFilled;

  /**
   * A reader.
   *
   * @param settings what the user asks for
   */
  public CaseReader(CaseSettings settings) {
    this(settings, CaseFacts::read);
  }

  /**
   * A reader of other facts than those of a person.
   *
   * @param settings what the user asks for
   * @param facts reads the facts of a row
   */
  public CaseReader(CaseSettings settings, Function<Row<FactKey<?>>, FactReading> facts) {
    this.settings = settings;
    this.facts = facts;
  }

  /** Whether any case so far had no date of its own and was given the one of the settings. */
  public boolean hasFilledDate() {
    return dateFilled;
  }

  /** The case, or why there is none to ask about. */
  public Either<CaseOutcome, AskedCase> read(RowRead<FactKey<?>> read) {
    if (read instanceof UnreadableRow<FactKey<?>> unreadable) {
      return Either.left(new CaseOutcome.Unreadable(unreadable.id(), unreadable.problems()));
    }
    Row<FactKey<?>> row = filled((Row<FactKey<?>>) read);
    String id = row.cell(CaseFacts.ID);
    FactReading reading = facts.apply(row);
    if (id.isEmpty()) {
      Problem blank = new Problem(row.place(CaseFacts.ID), "", Words.say("id-blank"));
      return Either.left(new CaseOutcome.Unreadable(Optional.empty(), List.of(blank)));
    }
    return reading.facts().map(known -> ask(id, known)).orElseGet(() -> Either.left(unreadable(id, row, reading)));
  }

  private Row<FactKey<?>> filled(Row<FactKey<?>> row) {
    dateFilled |= row.cell(CaseFacts.DATE).isEmpty();
    Row<FactKey<?>> dated = row.filling(CaseFacts.DATE, settings.date().toString());
    return settings.region().map(region -> dated.filling(CaseFacts.REGION, region.code())).orElse(dated);
  }

  private Either<CaseOutcome, AskedCase> ask(String id, Facts facts) {
    LocalDate date = facts.value(CaseFacts.DATE).value().orElse(settings.date());
    List<FactFinding> findings = FactCheck.of(facts, DateRange.ofInclusive(date, lastDay(date)));
    if (!findings.isEmpty()) {
      return Either.left(new CaseOutcome.AtOdds(id, findings));
    }
    Optional<Region> region = facts.value(CaseFacts.REGION).value();
    return region.<Either<CaseOutcome, AskedCase>>map(known -> Either.right(new AskedCase(id, known, date, facts)))
        .orElseGet(() -> Either.left(new CaseOutcome.Refused(id, facts, region, date,
            new Refusal(RefusalReason.FACTS_MISSING, Words.say("no-region"), List.of()), Optional.empty())));
  }

  private LocalDate lastDay(LocalDate date) {
    return settings.days().flatMap(DateRange::last).filter(date::isBefore).orElse(date);
  }

  private static CaseOutcome unreadable(String id, Row<FactKey<?>> row, FactReading reading) {
    return new CaseOutcome.Unreadable(Optional.of(id), reading.problems().stream()
        .map(problem -> new Problem(row.place(problem.fact()), problem.read(), problem.message()))
        .toList());
  }
}
