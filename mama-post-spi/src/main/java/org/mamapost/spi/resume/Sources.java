package org.mamapost.spi.resume;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The items that new ones may be cut out of. */
final class Sources {

  private final Map<Item, List<Piece>> items = new LinkedHashMap<>();

  Sources(Collection<Item> items) {
    items.forEach(item -> this.items.put(item, item.pieces()));
  }

  /** What speaks against an item of new text; none if it is cut out of one of these. */
  List<Objection> objections(Item item) {
    List<Piece> pieces = item.pieces();
    List<Item> whole = items.entrySet().stream()
        .filter(source -> Cut.isCutFrom(source.getValue(), pieces))
        .map(Map.Entry::getKey)
        .filter(source -> source.names().containsAll(item.names()))
        .filter(source -> item.label().isEmpty() || item.label().equals(source.label()))
        .toList();
    if (whole.stream().anyMatch(source -> item.hedges().containsAll(source.hedges()))) {
      return List.of();
    }
    if (!whole.isEmpty()) {
      Set<String> lost = new TreeSet<>(whole.get(0).hedges());
      lost.removeAll(item.hedges());
      return List.of(Objection.of(ObjectionKind.HEDGE, String.join("、", lost)));
    }
    List<Objection> lacking = lacking(item, pieces);
    return lacking.isEmpty() ? List.of(Objection.of(ObjectionKind.JOINED, item.text())) : lacking;
  }

  private List<Objection> lacking(Item item, List<Piece> pieces) {
    List<Objection> lacking = new ArrayList<>();
    String numbers = pieces.stream().filter(piece -> piece.quantity().isPresent())
        .filter(piece -> items.values().stream().flatMap(List::stream).noneMatch(piece::isSameAs))
        .map(piece -> piece.text() + piece.quantity().get().unit()).collect(Collectors.joining("、"));
    add(lacking, ObjectionKind.NUMBER, numbers);
    add(lacking, ObjectionKind.EMPLOYER, names(item, NameKind.EMPLOYER));
    add(lacking, ObjectionKind.CERTIFICATE, names(item, NameKind.CERTIFICATE));
    if (lacking.isEmpty()) {
      add(lacking, ObjectionKind.WORDS, Cut.missing(items.values(), pieces));
    }
    return lacking;
  }

  private String names(Item item, NameKind kind) {
    Function<Item, Set<String>> names = source -> kind.in(source.text());
    Set<String> missing = new TreeSet<>(names.apply(item));
    items.keySet().forEach(source -> missing.removeAll(names.apply(source)));
    return String.join("、", missing);
  }

  private static void add(List<Objection> lacking, ObjectionKind kind, String what) {
    if (!what.isEmpty()) {
      lacking.add(Objection.of(kind, what));
    }
  }
}
