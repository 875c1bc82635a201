package org.mamapost.examples.cli.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mamapost.insight.ApplicationOutcome;
import org.mamapost.insight.ByGroup;
import org.mamapost.insight.DaysUnknown;
import org.mamapost.insight.Dimension;
import org.mamapost.insight.Distribution;
import org.mamapost.insight.Measured;
import org.mamapost.insight.Released;
import org.mamapost.insight.Tally;

/** What came of applications, and how long placements took. */
final class ApplicationSection {

  private static final List<Integer> FIRST_DAYS = List.of(0, 8, 31, 61, 91, 181, 366);

  private final Tables tables;
  private final ByGroup<Tally<ApplicationOutcome>> outcomes;
  private final ByGroup<Measured<DaysUnknown>> placements;

  ApplicationSection(Tables tables, Sums.Applied applied) {
    this.tables = tables;
    this.outcomes = applied.outcomes();
    this.placements = applied.placements();
  }

  private Released<Label> released(Dimension by) {
    return tables.release(outcomes, by, tally -> {
      long placed = tally.count(ApplicationOutcome.PLACED);
      return List.of(placed, tally.total() - placed);
    });
  }

  Figure applications(Dimension by) {
    Released<Label> released = released(by);
    return tables.by(by, "applications", Tables.keys(by, Stream.of(outcomes)), List.of(
        Column.of(Words.say("applications"), released, counts -> counts.get(0) + counts.get(1)),
        Column.of(Words.say("placed"), released, counts -> counts.get(0))), List.of(0, 1));
  }

  // How many applications there are the page tells: placements and all others are both told, or neither.
  private boolean isTold() {
    long placed = outcomes.total().count(ApplicationOutcome.PLACED);
    return tables.disclosure().shows(placed) && tables.disclosure().shows(outcomes.total().total() - placed);
  }

  /** Of the applications that are not known to have led to a placement, why. */
  Figure others() {
    Map<Label, Long> counts = new LinkedHashMap<>();
    Stream.of(ApplicationOutcome.NOT_PLACED, ApplicationOutcome.UNKNOWN)
        .forEach(outcome -> counts.put(Label.of(outcome), outcomes.total().count(outcome)));
    return tables.counts("applications-others", Words.say("outcome"), Words.say("applications"), counts, isTold());
  }

  /** How many days placements took, and of how many nobody knows. */
  Figure days() {
    Map<Label, Long> unknown = new LinkedHashMap<>();
    Stream.of(DaysUnknown.values()).filter(why -> placements.total().unknown().count(why) > 0)
        .forEach(why -> unknown.put(Label.of(why), placements.total().unknown().count(why)));
    return tables.counts("days-bands", Words.say("days.heading"), Words.say("placements"), bands(), unknown,
        isTold());
  }

  private Map<Label, Long> bands() {
    Distribution days = placements.total().known();
    Map<Label, Long> counts = new LinkedHashMap<>();
    for (int i = 0; i + 1 < FIRST_DAYS.size(); i++) {
      int from = FIRST_DAYS.get(i);
      int below = FIRST_DAYS.get(i + 1);
      counts.put(new Label(String.valueOf(from), Words.say("days.band", from, below - 1)),
          days.countBetween(from, below));
    }
    int last = FIRST_DAYS.get(FIRST_DAYS.size() - 1);
    counts.put(new Label(String.valueOf(last), Words.say("days.most", last)),
        days.count() - days.countBetween(0, last));
    return counts;
  }

  // By month they count in the month of the placement, else where the application does.
  Figure days(Dimension by) {
    boolean own = by == Dimension.MONTH;
    Released<Label> released = own
        ? tables.release(placements, by, cell -> List.of(cell.count())) : released(by);
    return tables.by(by, "days", Tables.keys(by, Stream.of(own ? placements : outcomes)),
        tables.quartiles(released, placements, by, Measured::known), List.of(0, 1, 2));
  }
}
