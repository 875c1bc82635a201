package org.mamapost.examples.cli.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.insight.ByGroup;
import org.mamapost.insight.Dimension;
import org.mamapost.insight.Disclosure;
import org.mamapost.insight.Distribution;
import org.mamapost.insight.GroupKey;
import org.mamapost.insight.Mergeable;
import org.mamapost.insight.Released;
import org.mamapost.text.Message;

/**
 * Makes tables of what may be shown.
 *
 * @param disclosure what may be shown
 */
record Tables(Disclosure disclosure) {

  private static final List<Integer> PERCENT = List.of(25, 50, 75);
  private static final Released<Label> WHOLE = new Released<>(Map.of(), Set.of(), true, Optional.empty());

  /** What may be shown of the groups of a dimension. */
  <C extends Mergeable<C>> Released<Label> release(ByGroup<C> sums, Dimension by, Function<C, List<Long>> counts) {
    Released<GroupKey> released = disclosure.release(sums, by, counts);
    Map<Label, List<Long>> shown = new LinkedHashMap<>();
    released.shown().forEach((key, known) -> shown.put(Label.of(key), known));
    return new Released<>(shown, released.withheld().stream().map(Label::of).collect(Collectors.toSet()),
        released.whole(), released.total());
  }

  /** What may be shown of a table of one count each. */
  Released<Label> release(Map<Label, Long> counts) {
    Map<Label, List<Long>> groups = new LinkedHashMap<>();
    counts.forEach((label, count) -> groups.put(label, List.of(count)));
    return disclosure.release(groups);
  }

  /** A table of one count each. */
  Figure counts(String id, Message heading, Message column, Map<Label, Long> counts) {
    return counts(id, heading, column, counts, true);
  }

  /** A table of one count each, which is withheld as a whole where its total would tell what another one withholds. */
  Figure counts(String id, Message heading, Message column, Map<Label, Long> counts, boolean told) {
    return counts(id, heading, column, counts, Map.of(), told);
  }

  /**
   * A table of one count each, some of which other tables tell too, so that they hide nothing. It is withheld as a
   * whole where one of those is small, or what they leave.
   */
  Figure counts(String id, Message heading, Message column, Map<Label, Long> counts, Map<Label, Long> toldElsewhere,
      boolean told) {
    long sum = counts.values().stream().mapToLong(Long::longValue).sum();
    boolean shown = told && (toldElsewhere.isEmpty() || disclosure.shows(sum)
        && toldElsewhere.values().stream().allMatch(disclosure::shows));
    Released<Label> released = shown ? beside(release(counts), sum, toldElsewhere) : WHOLE;
    List<Label> order = Stream.concat(counts.keySet().stream(), toldElsewhere.keySet().stream()).toList();
    return figure(id, Words.say(id), Words.say(id + ".note"), heading, order,
        List.of(Column.of(column, released, all -> all.get(0))), List.of(0));
  }

  private static Released<Label> beside(Released<Label> released, long sum, Map<Label, Long> others) {
    if (others.isEmpty() || released.whole()) {
      return released;
    }
    Map<Label, List<Long>> shown = new LinkedHashMap<>(released.shown());
    others.forEach((label, count) -> shown.put(label, List.of(count)));
    long all = sum + others.values().stream().mapToLong(Long::longValue).sum();
    return new Released<>(shown, released.withheld(), false, Optional.of(List.of(all)));
  }

  /** A table of the groups of a dimension. */
  Figure by(Dimension dimension, String subject, List<GroupKey> keys, List<Column> columns, List<Integer> charted) {
    return figure(subject + "-" + dimension.name().toLowerCase(Locale.ROOT),
        Words.say(subject + ".by", dimension), Words.say(subject + ".note"), Words.say("name", dimension),
        keys.stream().sorted().distinct().map(Label::of).toList(), columns, charted);
  }

  private static Figure figure(String id, Message title, Message note, Message heading, List<Label> order,
      List<Column> columns, List<Integer> charted) {
    return new Figure(id, title, note, heading, columns.stream().map(Column::heading).toList(), charted, false,
        Column.lines(order, columns));
  }

  /** The quartiles of the groups of a released table. */
  <C extends Mergeable<C>> List<Column> quartiles(
      Released<Label> released, ByGroup<C> sums, Dimension by, Function<C, Distribution> numbers) {
    return PERCENT.stream().map(percent -> {
      Map<Label, Cell> cells = new LinkedHashMap<>();
      sums.by(by).forEach((key, cell) -> cells.put(Label.of(key), quantile(numbers.apply(cell), percent)));
      return Column.beside(Words.say("quartile." + percent), released, cells, Optional.empty(),
          quantile(numbers.apply(sums.total()), percent));
    }).toList();
  }

  private Cell quantile(Distribution numbers, int percent) {
    return numbers.count() == 0 ? new Cell.Nothing()
        : disclosure.quantile(numbers, percent).<Cell>map(Cell.Number::new).orElseGet(Cell.Withheld::new);
  }

  static List<GroupKey> keys(Dimension dimension, Stream<? extends ByGroup<?>> sums) {
    return sums.flatMap(sum -> sum.by(dimension).keySet().stream()).toList();
  }
}
