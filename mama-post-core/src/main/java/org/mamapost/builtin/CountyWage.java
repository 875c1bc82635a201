package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mamapost.amount.Yuan;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.WeihaiWageTier;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.PublicPostKind;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.SchemeContext;
import org.mamapost.region.Region;
import org.mamapost.region.RegionLevel;
import org.mamapost.source.Citation;
import org.mamapost.source.EvidenceGrade;

/** 当地最低工资标准: the minimum wage of the county on the day of the rules. */
final class CountyWage {

  /** Which tier a county is in; Weihai's counties are all in one, and a county with a policy of its own may differ. */
  static final ParameterKey<WageTier> TIER = ParameterKey.of(
      "weihai.minimum-wage.tier", WageTier.class, "最低工资标准档次", "tier of the minimum wage");

  static final List<Parameter<?>> PARAMETERS = List.of(new Parameter<>(TIER, WageTier.ONE, Binding.OPEN,
      ShandongMinimumWage.FROM_2021,
      new Citation(ShandongMinimumWage.OF_2021, "第一档", "威海市所辖市(区)", EvidenceGrade.OFFICIAL, Stated.unknown())));

  private CountyWage() {}

  /** The tier, and the wages of every tier. */
  static Set<ParameterKey<?>> parameters() {
    Set<ParameterKey<?>> keys = new LinkedHashSet<>(Set.of(TIER));
    for (WageTier tier : WageTier.values()) {
      keys.add(ShandongMinimumWage.month(tier));
      keys.add(ShandongMinimumWage.hour(tier));
    }
    return keys;
  }

  /**
   * Looks the wage up.
   *
   * @param decision gets the steps
   * @param context whose county, by the rules of which day
   * @param kind urban for the month's wage, rural for the hour's
   * @param basis the words that ask for the wage
   * @return the wage in yuan; empty where something stands against the answer
   */
  static Optional<Yuan> find(
      Decision decision, SchemeContext context, Optional<PublicPostKind> kind, Citation basis) {
    Region here = context.policy().region();
    decision.require(CarerFacts.COUNTY, county -> county.level() == RegionLevel.COUNTY && here.contains(county),
        Words.say("county-wage.county", here), basis);
    Optional<WageTier> tier = tier(decision, context);
    return kind.flatMap(post -> tier.map(
            in -> post == PublicPostKind.URBAN ? ShandongMinimumWage.month(in) : ShandongMinimumWage.hour(in)))
        .flatMap(decision::parameter);
  }

  private static Optional<WageTier> tier(Decision decision, SchemeContext context) {
    if (context.policy().parameter(TIER, context.rulesOn()).isPresent()) {
      return decision.parameter(TIER);
    }
    LocalDate lastSeen = ShandongMinimumWage.FROM_2021.last().orElseThrow();
    return decision.reading(WeihaiWageTier.class) == WeihaiWageTier.AS_LAST_SEEN
        ? decision.parameter(TIER, lastSeen)
        : decision.parameter(TIER);
  }
}
