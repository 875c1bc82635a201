package org.mamapost.policy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parameters of one policy, and how they are put together with those of the policies above. */
final class Parameters {

  private final List<Parameter<?>> own;
  private final Map<ParameterKey<?>, List<Parameter<?>>> byKey;

  /**
   * The parameters of a policy.
   *
   * @throws IllegalStateException if two give a value to one key on one day
   */
  Parameters(String policyId, List<Parameter<?>> own) {
    this.own = List.copyOf(own);
    for (int i = 0; i < this.own.size(); i++) {
      for (Parameter<?> other : this.own.subList(0, i)) {
        Parameter<?> parameter = this.own.get(i);
        if (other.key().equals(parameter.key()) && other.inForce().overlaps(parameter.inForce())) {
          throw new IllegalStateException(
              "the policy " + policyId + " gives " + parameter.key() + " two values on one day");
        }
      }
    }
    this.byKey = Map.copyOf(this.own.stream().collect(Collectors.groupingBy(Parameter::key)));
  }

  List<Parameter<?>> all() {
    return own;
  }

  /** The policy's own value on a day. */
  <V extends Comparable<V> & Serializable> Optional<Parameter<V>> on(ParameterKey<V> key, LocalDate date) {
    for (Parameter<?> parameter : byKey.getOrDefault(key, List.of())) {
      if (parameter.inForce().contains(date)) {
        return Optional.of(sameType(parameter));
      }
    }
    return Optional.empty();
  }

  // Two keys are equal only if their types are.
  @SuppressWarnings("unchecked")
  private static <V extends Comparable<V> & Serializable> Parameter<V> sameType(Parameter<?> parameter) {
    return (Parameter<V>) parameter;
  }

  /** What holds on a day for a policy with its layers, the highest first. */
  static <V extends Comparable<V> & Serializable> Optional<InForce<V>> inForce(
      List<RegionalPolicy> layers, ParameterKey<V> key, LocalDate date) {
    List<Parameter<V>> above = new ArrayList<>();
    List<InForce.Conflict<V>> conflicts = new ArrayList<>();
    Parameter<V> holds = null;
    RegionalPolicy of = null;
    for (RegionalPolicy layer : layers) {
      Optional<Parameter<V>> own = layer.ownParameter(key, date);
      if (own.isEmpty()) {
        continue;
      }
      Parameter<V> lower = own.get();
      Optional<Parameter<V>> forbids = forbidding(above, lower);
      if (forbids.isPresent()) {
        conflicts.add(new InForce.Conflict<>(forbids.get(), lower));
      } else {
        above.add(lower);
        holds = lower;
        of = layer;
      }
    }
    return holds == null ? Optional.empty() : Optional.of(new InForce<>(holds, of.id(), conflicts));
  }

  private static <V extends Comparable<V> & Serializable> Optional<Parameter<V>> forbidding(
      List<Parameter<V>> above, Parameter<V> lower) {
    for (Parameter<V> higher : above) {
      if (!higher.admits(lower.value())) {
        return Optional.of(higher);
      }
    }
    return Optional.empty();
  }
}
