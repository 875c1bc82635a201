package org.mamapost.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mamapost.fact.Stated;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.time.DateRange;

/** What holds in a pile of layers, against the rule said plainly: lowest first, each asked about all above. */
class LayerProperties {

  private static final ParameterKey<Integer> DAYS = ParameterKey.of("invented.days", Integer.class, "天数", "days");
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
  private static final List<String> REGIONS = List.of("100000", "370000", "371000", "371002");
  private static final Document INVENTED = new Document("invented", "invented", List.of(), Stated.unknown());

  /** A layer of the pile; without a value where it says nothing, and with one that does not hold yet where late. */
  record Layer(Optional<Integer> value, Binding binding, boolean late) {

    boolean speaks() {
      return value.isPresent() && !late;
    }

    boolean allows(int beneath) {
      return switch (binding) {
        case OPEN -> true;
        case FLOOR -> beneath >= value.orElseThrow();
        case CEILING -> beneath <= value.orElseThrow();
        case FIXED -> beneath == value.orElseThrow();
      };
    }
  }

  @Provide
  Arbitrary<List<Layer>> piles() {
    Arbitrary<Layer> layers = Combinators.combine(
        Arbitraries.integers().between(0, 3).optional(0.8),
        Arbitraries.of(Binding.class),
        Arbitraries.of(true, false, false)).as(Layer::new);
    return layers.list().ofMinSize(1).ofMaxSize(REGIONS.size());
  }

  @Property
  void whatHoldsIsTheLowestValueThatAllThatHoldAboveItAllow(@ForAll("piles") List<Layer> pile) {
    Optional<InForce<Integer>> inForce = policy(pile).parameter(DAYS, DAY);

    List<Integer> holding = holding(pile);
    assertEquals(holding.isEmpty(), inForce.isEmpty());
    inForce.ifPresent(value -> {
      int lowest = holding.get(holding.size() - 1);
      assertEquals("p" + lowest, value.policyId());
      assertEquals(pile.get(lowest).value(), Optional.of(value.parameter().value()));
    });
  }

  @Property
  void whoeverSpeaksHoldsOrIsAConflictWithOneThatHoldsAndForbidsIt(@ForAll("piles") List<Layer> pile) {
    List<InForce.Conflict<Integer>> conflicts =
        policy(pile).parameter(DAYS, DAY).map(InForce::conflicts).orElse(List.of());

    long speaking = pile.stream().filter(Layer::speaks).count();
    assertEquals(speaking - holding(pile).size(), conflicts.size());
    conflicts.forEach(conflict -> {
      Layer higher = new Layer(Optional.of(conflict.higher().value()), conflict.higher().binding(), false);
      assertEquals(false, higher.allows(conflict.lower().value()));
    });
  }

  /** The layers whose values no layer that holds above them forbids. */
  private static List<Integer> holding(List<Layer> pile) {
    List<Integer> holding = new ArrayList<>();
    for (int i = 0; i < pile.size(); i++) {
      Layer layer = pile.get(i);
      if (layer.speaks() && holding.stream().allMatch(above -> pile.get(above).allows(layer.value().orElseThrow()))) {
        holding.add(i);
      }
    }
    return holding;
  }

  private static RegionalPolicy policy(List<Layer> pile) {
    RegionalPolicy above = null;
    for (int i = 0; i < pile.size(); i++) {
      RegionalPolicy.Builder builder = RegionalPolicy.builder("p" + i)
          .version("1")
          .region(Region.of(REGIONS.get(i)))
          .inForce(DateRange.startingOn(DAY))
          .document(INVENTED);
      Layer layer = pile.get(i);
      layer.value().ifPresent(value -> builder.parameter(new Parameter<>(DAYS, value, layer.binding(),
          DateRange.startingOn(layer.late() ? DAY.plusDays(1) : DAY), Citation.of(INVENTED, "第一条", value + "天"))));
      above = above == null ? builder.build() : builder.above(above).build();
    }
    return above;
  }
}
