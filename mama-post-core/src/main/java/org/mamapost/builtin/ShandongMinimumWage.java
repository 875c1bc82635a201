package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mamapost.amount.Yuan;
import org.mamapost.fact.Stated;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.time.DateRange;
import org.mamapost.validation.LabourStandards;
import org.mamapost.validation.WageTier;

/**
 * 山东省最低工资标准: by tier, a month for full-time work and an hour for part-time work.
 *
 * <p>The quotes are the cells of the tables as they were transcribed, month before hour: {@code 2100/21}. Earlier
 * rounds are not modelled: their documents or carriers were not seen.
 */
final class ShandongMinimumWage {

  static final Document OF_2021 = notice("鲁政字〔2021〕169号", Stated.unknown());
  private static final Document OF_2023 = notice("鲁政字〔2023〕172号", Stated.unknown());
  private static final Document OF_2025 = notice("鲁政字〔2025〕140号", Stated.of(LocalDate.of(2025, 9, 24)));

  /** The days of 鲁政字〔2021〕169号, the last table in which Weihai's row was seen. */
  static final DateRange FROM_2021 = DateRange.ofInclusive(LocalDate.of(2021, 10, 1), LocalDate.of(2023, 9, 30));
  private static final DateRange FROM_2023 =
      DateRange.ofInclusive(LocalDate.of(2023, 10, 1), LocalDate.of(2025, 9, 30));
  private static final DateRange FROM_2025 = DateRange.startingOn(LocalDate.of(2025, 10, 1));

  static final List<Parameter<?>> PARAMETERS = parameters();

  private ShandongMinimumWage() {}

  private static List<Parameter<?>> parameters() {
    List<Parameter<?>> parameters = new ArrayList<>();
    Stated<String> notNamed = Stated.unknown();
    add(parameters, FROM_2021, OF_2021, EvidenceGrade.OFFICIAL, notNamed, "2100/21", "1900/19", "1700/17");
    add(parameters, FROM_2023, OF_2023, EvidenceGrade.PRESS, Stated.of("大众日报"), "2200/22", "2010/20", "1820/18");
    add(parameters, FROM_2025, OF_2025, EvidenceGrade.OFFICIAL, Stated.of("163.com; sogongzi.com"),
        "2400/24", "2210/22", "2020/20");
    return List.copyOf(parameters);
  }

  private static void add(List<Parameter<?>> parameters, DateRange days, Document document, EvidenceGrade grade,
      Stated<String> carrier, String... cellsByTier) {
    for (WageTier tier : WageTier.values()) {
      String cell = cellsByTier[tier.ordinal()];
      Citation citation = new Citation(document, tier.chinese() + "（元/月、元/小时）", cell, grade, carrier);
      int slash = cell.indexOf('/');
      parameters.add(wage(LabourStandards.minimumMonth(tier), cell.substring(0, slash), days, citation));
      parameters.add(wage(LabourStandards.minimumHour(tier), cell.substring(slash + 1), days, citation));
    }
  }

  private static Parameter<Yuan> wage(ParameterKey<Yuan> key, String yuan, DateRange days, Citation citation) {
    return new Parameter<>(key, Yuan.parse(yuan + "元"), Binding.FIXED, days, citation);
  }

  private static Document notice(String number, Stated<LocalDate> dated) {
    return new Document(number, number, List.of("山东省人民政府"), dated);
  }
}
