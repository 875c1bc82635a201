package org.mamapost.cases;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.amount.Yuan;
import org.mamapost.fact.Stated;
import org.mamapost.person.BusinessFacts;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.ChildTies;
import org.mamapost.person.Children;
import org.mamapost.person.Contributions;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Fact;
import org.mamapost.person.FactKey;
import org.mamapost.person.Household;
import org.mamapost.person.MaternityFacts;
import org.mamapost.person.ParentsState;
import org.mamapost.person.Relation;
import org.mamapost.person.Upbringing;
import org.mamapost.protection.AdviceFacts;
import org.mamapost.region.Region;
import org.mamapost.text.Named;

/**
 * Facts as the cells of a table write them: 是 or 否, 2025-06-01, 12, 100元, a region's code, a term by its Chinese name,
 * children by their days of birth with ； between them and what is said of one in brackets, contributions as
 * {@link ContributionCell} reads them.
 */
final class FactCells {

  private static final List<FactKey<?>> KEYS =
      Stream.of(CarerFacts.class, EmployerFacts.class, BusinessFacts.class, AdviceFacts.class,
              MaternityFacts.class)
          .flatMap(FactCells::keys).toList();

  private FactCells() {}

  private static Stream<FactKey<?>> keys(Class<?> holder) {
    List<FactKey<?>> keys = new ArrayList<>();
    for (Field field : holder.getFields()) {
      try {
        keys.add((FactKey<?>) field.get(null));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    return keys.stream();
  }

  /** The fact that a heading names. */
  static FactKey<?> key(String place, String heading) {
    return KEYS.stream().filter(key -> key.chinese().equals(heading)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            place + ": " + heading + " is no fact; the facts are " + KEYS.stream().map(FactKey::chinese).toList()));
  }

  /** What a cell says of a fact; empty where it says nothing. */
  static <T> Optional<Fact<T>> read(String place, FactKey<T> key, String cell) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    try {
      Stated<T> value = cell.equals("无") ? Stated.none() : Stated.of(key.type().cast(value(key.type(), cell)));
      return Optional.of(new Fact<>(key, value, Stated.of(place)));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(place + ": " + cell + " is no " + key.chinese(), e);
    }
  }

  private static Object value(Class<?> type, String cell) {
    if (type == Boolean.class) {
      return yes(cell);
    } else if (type == Integer.class) {
      return Integer.valueOf(cell);
    } else if (type == LocalDate.class) {
      return LocalDate.parse(cell);
    } else if (type == Yuan.class) {
      return Yuan.parse(cell);
    } else if (type == Region.class) {
      return Region.of(cell);
    } else if (type == Children.class) {
      return new Children(list(cell).map(FactCells::child).toList());
    } else if (type == Contributions.class) {
      return new Contributions(list(cell).flatMap(ContributionCell::read).toList());
    }
    return term(type, cell);
  }

  // What is said of one child alone stands in brackets behind its day of birth.
  private static Child child(String cell) {
    String[] parts = cell.split("[（、）]");
    ChildTies ties = ChildTies.unknown();
    for (int i = 1; i < parts.length; i++) {
      String name = parts[i];
      Object term = Stream.of(Relation.values(), Household.values(), ParentsState.values(), Upbringing.values())
          .flatMap(Stream::of).filter(one -> ((Named) one).chinese().equals(name)).findFirst()
          .orElseThrow(() -> new IllegalArgumentException(name + " is nothing that is said of a child"));
      ties = term instanceof Relation relation ? ties.with(relation)
          : term instanceof Household household ? ties.with(household)
          : term instanceof ParentsState parents ? ties.with(parents) : ties.with((Upbringing) term);
    }
    return new Child(LocalDate.parse(parts[0]), ties);
  }

  private static boolean yes(String cell) {
    if (!cell.equals("是") && !cell.equals("否")) {
      throw new IllegalArgumentException("是 or 否, not " + cell);
    }
    return cell.equals("是");
  }

  private static Stream<String> list(String cell) {
    return Stream.of(cell.split("；")).map(String::strip);
  }

  /** The term of an enum by its Chinese name. */
  static Object term(Class<?> type, String name) {
    return Stream.of(type.getEnumConstants()).filter(term -> ((Named) term).chinese().equals(name)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " is not one of " + List.of(type.getEnumConstants())));
  }
}
