package org.mamapost.examples.cli.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mamapost.insight.ByGroup;
import org.mamapost.insight.CarerCell;
import org.mamapost.insight.Dimension;
import org.mamapost.insight.Fit;
import org.mamapost.insight.GroupKey;
import org.mamapost.insight.PostCell;
import org.mamapost.insight.Released;
import org.mamapost.matching.Criterion;

/** Supply against demand, and what keeps carers from a post. */
final class SupplySection {

  private final Tables tables;
  private final ByGroup<PostCell> posts;
  private final Optional<ByGroup<CarerCell>> carers;

  SupplySection(Tables tables, Sums sums) {
    this.tables = tables;
    this.posts = sums.posts();
    this.carers = sums.carers();
  }

  Figure figure(Dimension by) {
    Released<Label> released = tables.release(posts, by, cell -> List.of(cell.posts()));
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of(Words.say("posts"), released, counts -> counts.get(0)));
    columns.add(openings(by, released));
    Optional<ByGroup<CarerCell>> demand = carers.filter(sums -> sums.groups().containsKey(by));
    demand.ifPresent(sums -> columns.add(Column.of(Words.say("carers"),
        tables.release(sums, by, cell -> List.of(cell.carers())), counts -> counts.get(0))));
    List<GroupKey> keys = Tables.keys(by, Stream.concat(Stream.of(posts), demand.stream()));
    return demand.isPresent()
        ? tables.by(by, "supply", keys, columns, List.of(1, 2))
        : tables.by(by, "posts", keys, columns, List.of(0, 1));
  }

  private Column openings(Dimension by, Released<Label> released) {
    Map<Label, Cell> people = new LinkedHashMap<>();
    posts.by(by).forEach((key, cell) -> people.put(Label.of(key), said(cell.openings())));
    Optional<Cell> together = posts.by(by).entrySet().stream()
        .filter(entry -> released.withheld().contains(Label.of(entry.getKey())))
        .map(entry -> entry.getValue().openings()).reduce(PostCell.Openings::plus).map(SupplySection::said);
    return Column.beside(Words.say("openings"), released, people, together, said(posts.total().openings()));
  }

  private static Cell said(PostCell.Openings openings) {
    return openings.stated() == 0 ? new Cell.Nothing() : new Cell.Number(openings.people());
  }

  /** Whether posts say how many people they want. */
  Figure stated() {
    Map<Label, Long> counts = new LinkedHashMap<>();
    counts.put(new Label("stated", Words.say("openings.stated")), posts.total().openings().stated());
    counts.put(new Label("unknown", Words.say("openings.unstated")), posts.total().openings().unstated());
    return tables.counts("openings-stated", Words.say("openings"), Words.say("posts"), counts);
  }

  /** For how many carers there is a post, and what keeps the others from one. */
  static Figure fits(Tables tables, CarerCell carers) {
    Map<Label, Long> counts = new LinkedHashMap<>();
    counts.put(Label.of(Fit.FITS), carers.fits().count(Fit.FITS));
    counts.put(Label.of(Fit.OPEN), carers.fits().count(Fit.OPEN));
    Stream.of(Criterion.values()).forEach(criterion -> count(counts,
        new Label(criterion.id(), Words.say("alone", criterion)), carers.alone().count(Set.of(criterion.id()))));
    long several = carers.alone().counts().entrySet().stream()
        .filter(entry -> entry.getKey().size() > 1).mapToLong(Map.Entry::getValue).sum();
    count(counts, new Label("any-of-several", Words.say("alone.several")), several);
    count(counts, new Label("together", Words.say("alone.none")), carers.alone().count(Set.of()));
    return tables.counts("fits", Words.say("fits.heading"), Words.say("carers"), counts);
  }

  private static void count(Map<Label, Long> counts, Label label, long count) {
    if (count > 0) {
      counts.put(label, count);
    }
  }
}
