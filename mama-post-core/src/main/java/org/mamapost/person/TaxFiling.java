package org.mamapost.person;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mamapost.amount.Yuan;
import org.mamapost.text.Named;

/**
 * What an employer owes for one month or one quarter, before any relief. The surtaxes are computed on the value-added
 * tax before relief, so that relief of the one does not make the others smaller.
 *
 * @param period 税款所属期, the month or the quarter
 * @param valueAddedTax 增值税
 * @param urbanMaintenanceTax 城市维护建设税
 * @param educationSurcharge 教育费附加
 * @param localEducationSurcharge 地方教育附加
 */
public record TaxFiling(
    TaxPeriod period,
    Yuan valueAddedTax,
    Yuan urbanMaintenanceTax,
    Yuan educationSurcharge,
    Yuan localEducationSurcharge) implements Named, Serializable {

  private static final List<Tax> FILED = List.of(Tax.VALUE_ADDED, Tax.URBAN_MAINTENANCE,
      Tax.EDUCATION_SURCHARGE, Tax.LOCAL_EDUCATION_SURCHARGE);

  /** Checks that nothing is missing. */
  public TaxFiling {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(valueAddedTax, "valueAddedTax");
    Objects.requireNonNull(urbanMaintenanceTax, "urbanMaintenanceTax");
    Objects.requireNonNull(educationSurcharge, "educationSurcharge");
    Objects.requireNonNull(localEducationSurcharge, "localEducationSurcharge");
  }

  /** The first month. */
  public YearMonth first() {
    return period.first();
  }

  /** The last month: the first itself, or the last of its quarter. */
  public YearMonth last() {
    return period.last();
  }

  /**
   * What is owed of one tax.
   *
   * @param tax one that is filed during the year
   * @return the amount before relief
   * @throws IllegalArgumentException for corporate income tax, which is settled once a year
   */
  public Yuan due(Tax tax) {
    return switch (tax) {
      case VALUE_ADDED -> valueAddedTax;
      case URBAN_MAINTENANCE -> urbanMaintenanceTax;
      case EDUCATION_SURCHARGE -> educationSurcharge;
      case LOCAL_EDUCATION_SURCHARGE -> localEducationSurcharge;
      case CORPORATE_INCOME -> throw new IllegalArgumentException(tax.chinese() + " is not filed during the year");
    };
  }

  /** Such as {@code 2025-01 增值税2000元 城市维护建设税140元 教育费附加60元 地方教育附加40元}. */
  @Override
  public String chinese() {
    return period.chinese() + FILED.stream().map(tax -> " " + tax.chinese() + due(tax)).collect(Collectors.joining());
  }

  /** Such as {@code 2025-01: value-added tax 2000 yuan, ...}. */
  @Override
  public String english() {
    return period.english() + ": " + FILED.stream()
        .map(tax -> tax.english() + " " + due(tax).toBigDecimal().toPlainString() + " yuan")
        .collect(Collectors.joining(", "));
  }
}
