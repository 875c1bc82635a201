package org.mamapost.testkit.arbitrary;

import java.util.stream.Stream;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.Cell;
import org.mamapost.policy.Measure;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Scheme;
import org.mamapost.source.Citation;

/** Everything that a policy cites before it is asked anything. */
public final class Citations {

  private Citations() {}

  /**
   * What a policy and those above it cite.
   *
   * @param policy the policy
   * @return the citations, each once
   */
  public static Stream<Citation> of(RegionalPolicy policy) {
    return Stream.of(
            policy.catalogue().stream().flatMap(Citations::of),
            policy.layers().flatMap(layer -> layer.parameters().stream()).map(Parameter::citation),
            policy.measures().stream().map(Measure::citation),
            policy.schemes().stream().map(Scheme::basis))
        .flatMap(part -> part)
        .distinct();
  }

  private static Stream<Citation> of(Catalogue catalogue) {
    return Stream.concat(Stream.of(catalogue.standing()), catalogue.rows().stream().flatMap(Citations::of));
  }

  /** What one row of a catalogue cites. */
  public static Stream<Citation> of(CatalogueRow row) {
    Stream<Cell<?>> cells =
        Stream.of(row.time(), row.place(), row.pay(), row.insurance(), row.contract(), row.skills());
    return Stream.of(
            Stream.of(row.printedName(), row.group().citation(), row.timeAndPlace(), row.examples()),
            cells.map(Cell::citation),
            row.stageAges().map(Cell::citation).stream(),
            row.contractAgainst().stream())
        .flatMap(part -> part);
  }
}
