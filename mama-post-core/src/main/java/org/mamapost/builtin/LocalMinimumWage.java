package org.mamapost.builtin;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.amount.Yuan;
import org.mamapost.interpretation.Reading;
import org.mamapost.interpretation.WeihaiWageTier;
import org.mamapost.policy.InForce;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.validation.LabourStandards;
import org.mamapost.validation.OwnContributions;
import org.mamapost.validation.WageTier;

/**
 * 当地最低工资标准 of the place of a post, as far as it is known: one amount, or the tiers of the province among which it
 * must be. Another region's standard never stands in for it, nor the standard of one tier for that of another.
 *
 * @param least no standard that may hold is below this; empty where one that is not modelled may be
 * @param most no standard that may hold is above this; empty where one that is not modelled may be
 * @param citations the words
 * @param readings the reading that the tier rests on, if one does
 * @param overruled a lower amount that a policy beneath lays down, and what it is overruled by
 * @param afterOwn the words by which it has to be left once her own contributions are taken off; empty where no policy
 *     says so
 */
record LocalMinimumWage(Optional<Yuan> least, Optional<Yuan> most, List<Citation> citations, List<Reading> readings,
    Optional<InForce.Conflict<Yuan>> overruled, Optional<Citation> afterOwn) {

  /**
   * Looks the standard up.
   *
   * @param aMonth the month's standard, for full-time work; else the hour's
   * @return the standard; empty if none is modelled for the place and day
   */
  static Optional<LocalMinimumWage> of(Region place, RegionalPolicy policy, LocalDate date, boolean aMonth) {
    Optional<Parameter<Yuan>> own = own(place, policy, date, aMonth);
    Optional<LocalMinimumWage> tiers = ofTiers(place, policy, date, aMonth);
    if (own.isEmpty()) {
      return tiers;
    }
    Parameter<Yuan> laidDown = own.get();
    return Optional.of(tiers
        .filter(standing -> standing.mayExceed(laidDown.value()))
        .map(standing -> standing.over(laidDown))
        .orElseGet(() -> new LocalMinimumWage(Optional.of(laidDown.value()), Optional.of(laidDown.value()),
            List.of(laidDown.citation()), List.of(), Optional.empty(), afterOwn(place, policy, date))));
  }

  /** The amount that a policy lays down itself for its region. */
  static Optional<Parameter<Yuan>> own(Region place, RegionalPolicy policy, LocalDate date, boolean aMonth) {
    return local(aMonth ? LabourStandards.MINIMUM_MONTH : LabourStandards.MINIMUM_HOUR, place, policy, date);
  }

  /** The tier of the place: the nearest of its own, its city's and its province's that a policy knows. */
  static Optional<Parameter<WageTier>> tier(Region place, RegionalPolicy policy, LocalDate date) {
    return place.chain()
        .flatMap(region -> policy.parameter(LabourStandards.minimumWageTier(region), date).stream())
        .map(InForce::parameter)
        .findFirst();
  }

  /** The words by which her own contributions are taken off first, where a policy says so for its region. */
  static Optional<Citation> afterOwn(Region place, RegionalPolicy policy, LocalDate date) {
    return local(LabourStandards.OWN_CONTRIBUTIONS, place, policy, date)
        .filter(rule -> rule.value() == OwnContributions.EXCLUDED)
        .map(Parameter::citation);
  }

  private boolean mayExceed(Yuan amount) {
    return most.filter(known -> known.compareTo(amount) <= 0).isEmpty();
  }

  // A county may lay down more than the lowest tier it may be in, and then that is the least.
  private LocalMinimumWage over(Parameter<Yuan> own) {
    if (least.filter(lowest -> lowest.compareTo(own.value()) > 0).isEmpty()) {
      return new LocalMinimumWage(
          Optional.of(own.value()), most, citations, readings, Optional.empty(), afterOwn);
    }
    Parameter<Yuan> higher =
        new Parameter<>(own.key(), least.orElseThrow(), own.binding(), own.inForce(), citations.get(0));
    return new LocalMinimumWage(
        least, most, citations, readings, Optional.of(new InForce.Conflict<>(higher, own)), afterOwn);
  }

  private static Optional<LocalMinimumWage> ofTiers(
      Region place, RegionalPolicy policy, LocalDate date, boolean aMonth) {
    List<Reading> readings = new ArrayList<>();
    Optional<WageTier> tier = tier(place, policy, date, readings);
    List<WageTier> possible = Stream.of(WageTier.values())
        .filter(each -> tier.isEmpty() || tier.get() == each).toList();
    List<Optional<Parameter<Yuan>>> standards = possible.stream()
        .map(each -> aMonth ? LabourStandards.minimumMonth(each) : LabourStandards.minimumHour(each))
        .map(key -> local(key, place, policy, date)).toList();
    // The highest tier stands first. What is modelled of one in between bounds nothing.
    Optional<Yuan> most = standards.get(0).map(Parameter::value);
    Optional<Yuan> least = standards.get(standards.size() - 1).map(Parameter::value);
    return most.isEmpty() && least.isEmpty() ? Optional.empty() : Optional.of(new LocalMinimumWage(least, most,
        standards.stream().flatMap(Optional::stream)
            .sorted((one, other) -> one.value().compareTo(other.value())).map(Parameter::citation).toList(),
        List.copyOf(readings), Optional.empty(), afterOwn(place, policy, date)));
  }

  private static Optional<WageTier> tier(
      Region place, RegionalPolicy policy, LocalDate date, List<Reading> readings) {
    Optional<Parameter<WageTier>> seen = tier(place, policy, date);
    if (seen.isPresent()) {
      return seen.map(Parameter::value);
    }
    WeihaiWageTier reading = policy.reading(WeihaiWageTier.class);
    LocalDate lastSeen = ShandongMinimumWage.FROM_2021.last().orElseThrow();
    Optional<Parameter<WageTier>> before = reading == WeihaiWageTier.AS_LAST_SEEN && date.isAfter(lastSeen)
        ? tier(place, policy, lastSeen) : Optional.empty();
    before.ifPresent(inferred -> readings.add(reading));
    return before.map(Parameter::value);
  }

  // What a policy lays down holds for its own region, wherever posts are judged by it.
  private static <V extends Comparable<V> & Serializable> Optional<Parameter<V>> local(
      ParameterKey<V> key, Region place, RegionalPolicy policy, LocalDate date) {
    return policy.parameter(key, date)
        .filter(holds -> policy.layers()
            .anyMatch(layer -> layer.id().equals(holds.policyId()) && layer.region().contains(place)))
        .map(InForce::parameter);
  }
}
