package org.mamapost.examples.cli.insight;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mamapost.insight.BenefitCell;
import org.mamapost.insight.BenefitOutcome;
import org.mamapost.insight.ByGroup;
import org.mamapost.insight.Dimension;
import org.mamapost.insight.Released;
import org.mamapost.insight.Tally;
import org.mamapost.policy.SchemeKey;

/** What the schemes answer people. */
final class BenefitSection {

  private static final Label NOBODY = new Label("no-policy", Words.say("no-policy"));

  private final Tables tables;
  private final ByGroup<BenefitCell> benefits;

  BenefitSection(Tables tables, ByGroup<BenefitCell> benefits) {
    this.tables = tables;
    this.benefits = benefits;
  }

  /** Every scheme, and how many people it answers how; each line is a table of its own. */
  Figure schemes() {
    List<Label> columns = Stream.concat(Stream.of(BenefitOutcome.values()).map(Label::of), Stream.of(NOBODY)).toList();
    List<Line> lines = benefits.total().schemes().entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(SchemeKey::code)))
        .map(entry -> line(entry.getKey(), entry.getValue(), columns))
        .toList();
    return new Figure("schemes", Words.say("schemes"), Words.say("schemes.note"), Words.say("schemes.heading"),
        columns.stream().map(Label::name).toList(), List.of(0, 1, 2, 3), true, lines);
  }

  private Line line(SchemeKey scheme, Tally<BenefitOutcome> answers, List<Label> columns) {
    Map<Label, Long> counts = new LinkedHashMap<>();
    Stream.of(BenefitOutcome.values()).forEach(outcome -> counts.put(Label.of(outcome), answers.count(outcome)));
    counts.put(NOBODY, benefits.total().people().total() - answers.total());
    Released<Label> released = tables.release(counts);
    return new Line(Line.Kind.GROUP, new Label(scheme.code(), Words.say("name", scheme)), columns.stream()
        .<Cell>map(column -> released.shown().containsKey(column)
            ? new Cell.Number(released.shown().get(column).get(0)) : new Cell.Withheld())
        .toList());
  }

  Figure figure(Dimension by) {
    return tables.by(by, "people", Tables.keys(by, Stream.of(benefits)), List.of(Column.of(Words.say("people"),
        tables.release(benefits, by, cell -> List.of(cell.people().total())), counts -> counts.get(0))), List.of(0));
  }
}
