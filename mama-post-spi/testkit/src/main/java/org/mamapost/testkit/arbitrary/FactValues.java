package org.mamapost.testkit.arbitrary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.mamapost.amount.Yuan;
import org.mamapost.fact.Stated;
import org.mamapost.person.Children;
import org.mamapost.person.Contributions;
import org.mamapost.person.Fact;
import org.mamapost.person.FactKey;
import org.mamapost.person.Hires;
import org.mamapost.person.TaxFilings;
import org.mamapost.region.Region;

/**
 * Values for facts by their types, so that a city's own facts are generated like everybody's.
 *
 * @param day the day around which dates lie
 */
record FactValues(LocalDate day) {

  // So many are asked about in no time; and what a generator takes for a usual number of tries.
  private static final int FEW = 32;
  private static final int SIZE = 1000;
  private static final int YEARS_OF_A_LIFE = 70;
  private static final List<Integer> NUMBERS = List.of(0, 1, 2, 3, 6, 12, 24, 35, 36, 37, 60, 10_000);

  /** What may be known of a fact instead of what is; mostly what is. */
  <T> Arbitrary<Fact<T>> of(Fact<T> known) {
    List<Tuple2<Integer, Arbitrary<Stated<T>>>> states = new ArrayList<>();
    states.add(Tuple.of(6, Arbitraries.just(known.value())));
    states.add(Tuple.of(1, Arbitraries.just(Stated.unknown())));
    states.add(Tuple.of(1, Arbitraries.just(Stated.none())));
    values(known.key().type()).ifPresent(values ->
        states.add(Tuple.of(known.value().isUnknown() ? 12 : 2, values.map(Stated::of))));
    return Arbitraries.frequencyOf(states).map(value -> new Fact<>(known.key(), value, Stated.unknown()));
  }

  /** All values of a type, if they are few, or else some by chance; none if nothing is known about it. */
  <T> Set<T> some(Class<T> type, int count, Random chance) {
    return values(type).map(values -> values.exhaustive(FEW)
            .map(all -> StreamSupport.stream(all.spliterator(), false))
            .orElseGet(() -> byChance(values.generator(SIZE), chance).limit(count)))
        .orElseGet(Stream::empty)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static <T> Stream<T> byChance(RandomGenerator<T> generator, Random chance) {
    return Stream.generate(() -> generator.next(chance).value());
  }

  /** Values of a type; empty if nothing is known about it. */
  private <T> Optional<Arbitrary<T>> values(Class<T> type) {
    return untyped(type).map(values -> values.map(type::cast));
  }

  private Optional<Arbitrary<?>> untyped(Class<?> type) {
    if (type.isEnum()) {
      return Optional.of(Arbitraries.of(type.getEnumConstants()));
    }
    if (type == Boolean.class) {
      return Optional.of(Arbitraries.of(true, false));
    }
    if (type == Integer.class) {
      return Optional.of(Arbitraries.of(NUMBERS));
    }
    if (type == LocalDate.class) {
      return Optional.of(dates());
    }
    if (type == Yuan.class) {
      return Optional.of(ValueArbitraries.yuan());
    }
    if (type == Region.class) {
      return Optional.of(ValueArbitraries.regions());
    }
    if (type == String.class) {
      return Optional.of(ValueArbitraries.texts());
    }
    if (type == Children.class) {
      return Optional.of(PersonArbitraries.families(day));
    }
    if (type == Contributions.class) {
      return Optional.of(PersonArbitraries.contributionsInARow());
    }
    if (type == Hires.class) {
      return Optional.of(PersonArbitraries.teams());
    }
    return type == TaxFilings.class ? Optional.of(PersonArbitraries.taxYears()) : Optional.empty();
  }

  private Arbitrary<LocalDate> dates() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.integers().between(-1, 1).map(day::plusDays)),
        Tuple.of(2, Arbitraries.integers().between(-24, 24).map(day::plusMonths)),
        Tuple.of(2, Arbitraries.integers().between(1, YEARS_OF_A_LIFE).map(day::minusYears)));
  }
}
