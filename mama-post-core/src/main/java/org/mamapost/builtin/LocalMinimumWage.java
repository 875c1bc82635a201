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

/**
 * 当地最低工资标准 of the place of a post, as far as it is known: one amount, or the tiers of the province among which it
 * must be. Another region's standard never stands in for it.
 *
 * @param least no standard that may hold is below this
 * @param most no standard that may hold is above this
 * @param citations the words
 * @param readings the reading that the tier rests on, if one does
 * @param overruled a lower amount that a policy beneath lays down, and what it is overruled by
 */
record LocalMinimumWage(Yuan least, Yuan most, List<Citation> citations, List<Reading> readings,
    Optional<InForce.Conflict<Yuan>> overruled) {

  private static final Region SHANDONG = Region.of("370000");

  /**
   * Looks the standard up.
   *
   * @param aMonth the month's standard, for full-time work; else the hour's
   * @return the standard; empty if none is modelled for the place and day
   */
  static Optional<LocalMinimumWage> of(Region place, RegionalPolicy policy, LocalDate date, boolean aMonth) {
    ParameterKey<Yuan> key = aMonth ? LabourStandards.MINIMUM_MONTH : LabourStandards.MINIMUM_HOUR;
    Optional<Parameter<Yuan>> own = local(key, place, policy, date);
    Optional<LocalMinimumWage> province =
        SHANDONG.contains(place) ? ofShandong(place, policy, date, aMonth) : Optional.empty();
    if (own.isEmpty()) {
      return province;
    }
    Parameter<Yuan> laidDown = own.get();
    return Optional.of(province
        .filter(tiers -> tiers.most.compareTo(laidDown.value()) > 0)
        .map(tiers -> tiers.over(laidDown))
        .orElseGet(() -> new LocalMinimumWage(
            laidDown.value(), laidDown.value(), List.of(laidDown.citation()), List.of(), Optional.empty())));
  }

  // A county may lay down more than the lowest tier it may be in, and then that is the least.
  private LocalMinimumWage over(Parameter<Yuan> own) {
    if (own.value().compareTo(least) >= 0) {
      return new LocalMinimumWage(own.value(), most, citations, readings, Optional.empty());
    }
    Parameter<Yuan> higher = new Parameter<>(own.key(), least, own.binding(), own.inForce(), citations.get(0));
    return new LocalMinimumWage(least, most, citations, readings, Optional.of(new InForce.Conflict<>(higher, own)));
  }

  private static Optional<LocalMinimumWage> ofShandong(
      Region place, RegionalPolicy policy, LocalDate date, boolean aMonth) {
    List<Reading> readings = new ArrayList<>();
    Optional<WageTier> tier = tier(place, policy, date, readings);
    List<Parameter<Yuan>> standards = Stream.of(WageTier.values())
        .filter(each -> tier.isEmpty() || tier.get() == each)
        .map(each -> aMonth ? ShandongMinimumWage.month(each) : ShandongMinimumWage.hour(each))
        .flatMap(key -> policy.parameter(key, date).map(InForce::parameter).stream())
        .sorted((one, other) -> one.value().compareTo(other.value()))
        .toList();
    return standards.isEmpty() ? Optional.empty() : Optional.of(new LocalMinimumWage(
        standards.get(0).value(), standards.get(standards.size() - 1).value(),
        standards.stream().map(Parameter::citation).toList(), List.copyOf(readings), Optional.empty()));
  }

  private static Optional<WageTier> tier(
      Region place, RegionalPolicy policy, LocalDate date, List<Reading> readings) {
    Optional<Parameter<WageTier>> seen = local(CountyWage.TIER, place, policy, date);
    if (seen.isPresent()) {
      return seen.map(Parameter::value);
    }
    WeihaiWageTier reading = policy.reading(WeihaiWageTier.class);
    LocalDate lastSeen = ShandongMinimumWage.FROM_2021.last().orElseThrow();
    Optional<Parameter<WageTier>> before = reading == WeihaiWageTier.AS_LAST_SEEN && date.isAfter(lastSeen)
        ? local(CountyWage.TIER, place, policy, lastSeen) : Optional.empty();
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
