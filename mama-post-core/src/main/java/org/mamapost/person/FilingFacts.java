package org.mamapost.person;

import java.util.List;
import org.mamapost.amount.Yuan;

/** The facts about what an employer owes for one month or quarter, before any relief: one row of a table of filings. */
public final class FilingFacts {

  /** 税款所属期. */
  public static final FactKey<TaxPeriod> PERIOD =
      FactKey.of("filing.period", TaxPeriod.class, "税款所属期", "tax period");
  /** 应缴增值税（元）; none where none is owed. */
  public static final FactKey<Yuan> VALUE_ADDED_TAX = FactKey.of(
      "filing.value-added-tax", Yuan.class, "应缴增值税（元）", "value-added tax due (yuan)");
  /** 应缴城市维护建设税（元）, on the value-added tax before relief; none where none is owed. */
  public static final FactKey<Yuan> URBAN_MAINTENANCE_TAX = FactKey.of("filing.urban-maintenance-tax", Yuan.class,
      "应缴城市维护建设税（元）", "urban maintenance and construction tax due (yuan)");
  /** 应缴教育费附加（元）, on the value-added tax before relief; none where none is owed. */
  public static final FactKey<Yuan> EDUCATION_SURCHARGE = FactKey.of(
      "filing.education-surcharge", Yuan.class, "应缴教育费附加（元）", "education surcharge due (yuan)");
  /** 应缴地方教育附加（元）, on the value-added tax before relief; none where none is owed. */
  public static final FactKey<Yuan> LOCAL_EDUCATION_SURCHARGE = FactKey.of("filing.local-education-surcharge",
      Yuan.class, "应缴地方教育附加（元）", "local education surcharge due (yuan)");

  private static final List<FactKey<?>> STANDARD = List.of(
      PERIOD, VALUE_ADDED_TAX, URBAN_MAINTENANCE_TAX, EDUCATION_SURCHARGE, LOCAL_EDUCATION_SURCHARGE);

  private FilingFacts() {}

  /** Those of this class, in the order in which the taxes are reduced. */
  public static List<FactKey<?>> standard() {
    return STANDARD;
  }

  /**
   * The facts that a filing is not complete without.
   *
   * @param facts what is known
   * @return those that are unknown; a filing that is said to have no period misses it as well
   */
  public static List<FactKey<?>> missing(Facts facts) {
    return STANDARD.stream()
        .filter(key -> facts.value(key).isUnknown() || key.equals(PERIOD) && facts.value(key).isNone())
        .toList();
  }

  /**
   * The filing that the facts state.
   *
   * @param facts what is known
   * @return the filing; a tax of which there is none is owed with zero
   * @throws IllegalArgumentException if a fact is {@linkplain #missing missing}; it says which
   */
  public static TaxFiling filing(Facts facts) {
    if (!missing(facts).isEmpty()) {
      throw new IllegalArgumentException("the filing is not complete without " + missing(facts));
    }
    return new TaxFiling(facts.value(PERIOD).value().orElseThrow(), owed(facts, VALUE_ADDED_TAX),
        owed(facts, URBAN_MAINTENANCE_TAX), owed(facts, EDUCATION_SURCHARGE), owed(facts, LOCAL_EDUCATION_SURCHARGE));
  }

  private static Yuan owed(Facts facts, FactKey<Yuan> tax) {
    return facts.value(tax).value().orElse(Yuan.of(0));
  }
}
