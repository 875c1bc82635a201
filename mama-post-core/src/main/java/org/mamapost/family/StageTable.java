package org.mamapost.family;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.Cell;
import org.mamapost.catalogue.StageAges;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.source.Citation;

/** The stages that a policy's catalogue prints (附件一), with the ages of each. */
record StageTable(RegionalPolicy policy, List<CatalogueRow> rows) {

  /** The stages of a policy; empty where its catalogue prints none. */
  static Optional<StageTable> of(RegionalPolicy policy) {
    List<CatalogueRow> rows = policy.catalogue().map(Catalogue::rows).orElse(List.of()).stream()
        .filter(row -> row.stageAges().isPresent()).toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(new StageTable(policy, rows));
  }

  /** The words of the first stage, by which all of them are named. */
  Citation basis() {
    return cells().findFirst().orElseThrow().citation();
  }

  /** The words of the first of some stages; of the last that is printed where there is none. */
  Citation citation(List<CareStage> stages) {
    return rows.stream()
        .filter(row -> row.careStage().filter(stages::contains).isPresent())
        .findFirst().orElse(rows.get(rows.size() - 1))
        .stageAges().orElseThrow().citation();
  }

  /** Tells whether an age is one that a stage ends with. */
  boolean isBound(int age) {
    return cells().anyMatch(cell -> cell.meaning().to() == age);
  }

  /** The ages on which a child may come into a stage or leave it, however the bounds are read. */
  IntStream ages() {
    return cells().map(Cell::meaning).flatMapToInt(ages -> IntStream.of(ages.from(), ages.to(), ages.to() + 1));
  }

  private Stream<Cell<StageAges>> cells() {
    return rows.stream().flatMap(row -> row.stageAges().stream());
  }
}
