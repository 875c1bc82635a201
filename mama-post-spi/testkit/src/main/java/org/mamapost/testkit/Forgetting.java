package org.mamapost.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mamapost.fact.Stated;
import org.mamapost.person.Fact;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.Scheme;
import org.mamapost.testkit.arbitrary.PersonArbitraries;

/** Forgets facts of a case, and holds what is answered without them against what is answered once they are known. */
final class Forgetting {

  // Chosen by a seed, so that the same case is always asked about in the same way.
  private static final int SOME = 16;
  private static final long SEED = 20250421;

  private final Map<FactKey<?>, Set<Fact<?>>> known = new LinkedHashMap<>();
  private final Map<List<Object>, String> found = new LinkedHashMap<>();

  /**
   * Facts and what they may turn out to be: none, values by their types, and what any of the cases says.
   *
   * @param keys the facts
   * @param cases the cases
   * @param day the day around which dates lie
   */
  Forgetting(Collection<FactKey<?>> keys, List<Facts> cases, LocalDate day) {
    Stream.concat(keys.stream(), cases.stream().flatMap(facts -> facts.keys().stream())).distinct()
        .sorted((one, other) -> one.code().compareTo(other.code()))
        .forEach(key -> known.put(key, turningOut(key, cases, day)));
  }

  private static <T> Set<Fact<?>> turningOut(FactKey<T> key, List<Facts> cases, LocalDate day) {
    Set<Fact<?>> facts = new LinkedHashSet<>();
    facts.add(new Fact<>(key, Stated.none(), Stated.unknown()));
    cases.stream().map(one -> one.get(key)).filter(fact -> !fact.value().isUnknown()).forEach(facts::add);
    PersonArbitraries.someValues(key.type(), day, SOME, SEED)
        .forEach(value -> facts.add(new Fact<>(key, Stated.of(value), Stated.unknown())));
    return facts;
  }

  /** Forgets each fact, or takes it as it is where nothing is known of it, and asks again once it is known. */
  void each(PersonCase person) {
    known.keySet().forEach(key -> compare(without(person, key), key, person.facts()));
  }

  /** Forgets every two facts of a case, and asks again once either is known. */
  void pairs(PersonCase person) {
    List<FactKey<?>> keys = known.keySet().stream().filter(person.facts().keys()::contains).toList();
    for (FactKey<?> one : keys) {
      PersonCase without = without(person, one);
      keys.stream().filter(other -> other != one)
          .forEach(other -> compare(without(without, other), other, person.facts()));
    }
  }

  private static PersonCase without(PersonCase person, FactKey<?> key) {
    return person.with(person.facts().toBuilder().with(unknown(key)).build());
  }

  private static <T> Fact<T> unknown(FactKey<T> key) {
    return new Fact<>(key, Stated.unknown(), Stated.unknown());
  }

  private void compare(PersonCase without, FactKey<?> key, Facts asItWas) {
    for (Scheme scheme : without.policy().schemes()) {
      List<Object> place = List.of(scheme.key(), key);
      if (!found.containsKey(place)) {
        without.assess(scheme).value().ifPresent(due -> known(key, asItWas)
            .filter(fact -> !isStillDue(due, scheme, without.with(without.facts().toBuilder().with(fact).build())))
            .findFirst()
            .ifPresent(fact -> found.put(place, scheme.key().code() + " answers without " + key
                + ", and otherwise once it is " + fact.value() + ", on " + without.day() + ": " + without.facts())));
      }
    }
  }

  private Stream<Fact<?>> known(FactKey<?> key, Facts asItWas) {
    List<Fact<?>> facts = new ArrayList<>(known.get(key));
    if (!asItWas.value(key).isUnknown()) {
      facts.add(0, asItWas.get(key));
    }
    return facts.stream();
  }

  private static boolean isStillDue(Entitlement due, Scheme scheme, PersonCase person) {
    return person.assess(scheme).value().filter(due::equals).isPresent();
  }

  /** What speaks against the law: one sentence for each scheme and fact. */
  Collection<String> found() {
    return found.values();
  }
}
