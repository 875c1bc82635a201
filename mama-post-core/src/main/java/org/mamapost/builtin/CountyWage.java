package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mamapost.amount.Yuan;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.StatedPay;
import org.mamapost.interpretation.WeihaiWageTier;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.PublicPostKind;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.SchemeContext;
import org.mamapost.region.Region;
import org.mamapost.region.RegionLevel;
import org.mamapost.source.Citation;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.validation.LabourStandards;
import org.mamapost.validation.WageTier;

/** 当地最低工资标准: the minimum wage of the county on the day of the rules. */
final class CountyWage {

  /** Which tier Weihai's counties are in, all of them; a county with a policy of its own may differ. */
  private static final ParameterKey<WageTier> OF_WEIHAI = LabourStandards.minimumWageTier(WeihaiNotice.REGION);

  static final List<Parameter<?>> PARAMETERS = List.of(new Parameter<>(OF_WEIHAI, WageTier.ONE, Binding.OPEN,
      ShandongMinimumWage.FROM_2021,
      new Citation(ShandongMinimumWage.OF_2021, "第一档", "威海市所辖市(区)", EvidenceGrade.OFFICIAL, Stated.unknown())));

  private CountyWage() {}

  /** Weihai's tier, and the wages of every tier. */
  static Set<ParameterKey<?>> parameters() {
    Set<ParameterKey<?>> keys = new LinkedHashSet<>(Set.of(OF_WEIHAI));
    for (WageTier tier : WageTier.values()) {
      keys.add(LabourStandards.minimumMonth(tier));
      keys.add(LabourStandards.minimumHour(tier));
    }
    return keys;
  }

  /**
   * Looks the wage up: the amount that a policy lays down itself, or that of the county's tier, whichever is more.
   *
   * @param decision gets the steps
   * @param context whose county, by the rules of which day
   * @param kind urban for the month's wage, rural for the hour's
   * @param basis the words that ask for the wage
   * @return the wage in yuan; empty where something stands against the answer
   */
  static Optional<Yuan> find(
      Decision decision, SchemeContext context, Optional<PublicPostKind> kind, Citation basis) {
    RegionalPolicy policy = context.policy();
    Region here = policy.region();
    Optional<Region> county = decision.require(CarerFacts.COUNTY, place -> hasAWage(place) && here.contains(place),
        Words.say("county-wage.county", here), basis);
    Region place = county.filter(here::contains).orElse(here);
    Optional<Boolean> aMonth = kind.map(PublicPostKind.URBAN::equals);
    Optional<Parameter<Yuan>> own = aMonth.flatMap(
        month -> LocalMinimumWage.own(place, policy, context.rulesOn(), month));
    if (own.isPresent() && !isBelowTheTier(own.get(), place, context, aMonth.get())) {
      return decision.parameter(own.get().key());
    }
    Optional<WageTier> tier = tier(decision, context, place);
    return aMonth.flatMap(month -> tier.map(in -> wage(in, month))).flatMap(decision::parameter);
  }

  /**
   * The words by which the wage has to be left once her own contributions are taken off what she is paid; empty where
   * no policy says so, or where pay is read as what is left.
   */
  static Optional<Citation> afterOwn(SchemeContext context) {
    Region place = context.facts().value(CarerFacts.COUNTY).value().orElse(context.policy().region());
    return LocalMinimumWage.afterOwn(place, context.policy(), context.rulesOn())
        .filter(words -> context.policy().reading(StatedPay.class) == StatedPay.BEFORE_OWN_CONTRIBUTIONS);
  }

  // A city without counties, such as 中山市, is its own.
  private static boolean hasAWage(Region place) {
    return place.level() == RegionLevel.COUNTY || place.level() == RegionLevel.CITY
        && Region.all().noneMatch(other -> other.parent().filter(place::equals).isPresent());
  }

  private static boolean isBelowTheTier(Parameter<Yuan> own, Region place, SchemeContext context, boolean aMonth) {
    return LocalMinimumWage.tier(place, context.policy(), context.rulesOn())
        .flatMap(tier -> context.policy().parameter(wage(tier.value(), aMonth), context.rulesOn()))
        .filter(standard -> standard.parameter().value().compareTo(own.value()) > 0)
        .isPresent();
  }

  private static ParameterKey<Yuan> wage(WageTier tier, boolean aMonth) {
    return aMonth ? LabourStandards.minimumMonth(tier) : LabourStandards.minimumHour(tier);
  }

  private static Optional<WageTier> tier(Decision decision, SchemeContext context, Region place) {
    Optional<Parameter<WageTier>> seen = LocalMinimumWage.tier(place, context.policy(), context.rulesOn());
    if (seen.isPresent()) {
      return decision.parameter(seen.get().key());
    }
    LocalDate lastSeen = ShandongMinimumWage.FROM_2021.last().orElseThrow();
    Optional<Parameter<WageTier>> before = LocalMinimumWage.tier(place, context.policy(), lastSeen);
    if (before.isPresent() && context.rulesOn().isAfter(lastSeen)
        && decision.reading(WeihaiWageTier.class) == WeihaiWageTier.AS_LAST_SEEN) {
      return decision.parameter(before.get().key(), lastSeen);
    }
    return decision.parameter(LabourStandards.minimumWageTier(context.policy().region()));
  }
}
