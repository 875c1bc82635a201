package org.mamapost.examples.cli.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mamapost.answer.RefusalReason;
import org.mamapost.insight.ByGroup;
import org.mamapost.insight.Dimension;
import org.mamapost.insight.Released;
import org.mamapost.insight.ServiceCell;
import org.mamapost.service.PledgeStanding;
import org.mamapost.service.ServiceKind;

/** What became of the services that were pledged. */
final class ServiceSection {

  private final Tables tables;
  private final ByGroup<ServiceCell> services;

  ServiceSection(Tables tables, ByGroup<ServiceCell> services) {
    this.tables = tables;
    this.services = services;
  }

  /** How the years of services stand, and why some people have none. */
  Figure standings() {
    return tables.counts("pledges", Words.say("pledges.heading"), Words.say("pledged"), standing());
  }

  private Map<Label, Long> standing() {
    Map<Label, Long> counts = new LinkedHashMap<>();
    Stream.of(PledgeStanding.values())
        .forEach(standing -> counts.put(Label.of(standing), services.total().standings().count(standing)));
    Stream.of(RefusalReason.values()).filter(why -> services.total().refused().count(why) > 0)
        .forEach(why -> counts.put(Label.of(why), services.total().refused().count(why)));
    return counts;
  }

  /**
   * How many services of each kind were pledged and given. What was pledged tells how many years there are, and what
   * was given tells who lacks nothing, so it is shown where the standings withhold nothing.
   */
  Figure kinds() {
    boolean shown = services.total().pledges() > 0 && isTold()
        && Stream.of(ServiceKind.values()).allMatch(this::isOfMany);
    List<Line> lines = new ArrayList<>();
    for (ServiceKind kind : ServiceKind.values()) {
      lines.add(new Line(Line.Kind.GROUP, Label.of(kind), List.of(
          cell(shown, services.total().pledged().count(kind)), cell(shown, services.total().kept().count(kind)))));
    }
    lines.add(new Line(Line.Kind.TOTAL, new Label("total", Words.say("line.total")), List.of(
        cell(shown, services.total().pledged().total()), cell(shown, services.total().kept().total()))));
    return new Figure("services", Words.say("services"), Words.say("services.note"), Words.say("services.heading"),
        List.of(Words.say("services.pledged"), Words.say("services.kept")), List.of(0, 1), false, lines);
  }

  // Whether the standings withhold nothing.
  private boolean isTold() {
    Released<Label> standings = tables.release(standing());
    return !standings.whole() && standings.withheld().isEmpty();
  }

  // Several services of a kind may be those of one year.
  private boolean isOfMany(ServiceKind kind) {
    long years = services.total().standings().total();
    long pledged = services.total().pledged().count(kind);
    long kept = services.total().kept().count(kind);
    return Stream.of(kept, pledged - kept)
        .allMatch(count -> count == 0 || count * years >= tables.disclosure().least() * pledged);
  }

  private static Cell cell(boolean shown, long count) {
    return shown ? new Cell.Number(count) : new Cell.Withheld();
  }

  /** How many years of services were pledged and, where the standings tell it of all, how many of them are fulfilled. */
  Figure figure(Dimension by) {
    boolean told = isTold();
    Released<Label> released = tables.release(services, by, cell -> {
      long fulfilled = cell.standings().count(PledgeStanding.FULFILLED);
      return told ? List.of(cell.pledges() - fulfilled, fulfilled) : List.of(cell.pledges());
    });
    List<Column> columns = new ArrayList<>(List.of(Column.of(Words.say("pledged"), released,
        counts -> counts.stream().mapToLong(Long::longValue).sum())));
    if (told) {
      columns.add(Column.of(Words.say("pledged.fulfilled"), released, counts -> counts.get(1)));
    }
    return tables.by(by, "pledges", Tables.keys(by, Stream.of(services)), columns,
        IntStream.range(0, columns.size()).boxed().toList());
  }
}
