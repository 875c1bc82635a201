package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.fact.Stated;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Parameter;
import org.mamapost.protection.Leave;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.time.DateRange;

/**
 * 山东省人口与计划生育条例: what the province adds to maternity leave, and the leave of fathers and parents.
 *
 * <p>The text of 2016 is at hand. Of the amendment in force since 2022-11-01 the numbers were noted from the press; a
 * revision of 2025 keeps them, and its effective day was not found. 山东省女职工劳动保护办法 (省政府令第322号) was noted from
 * a page that carries its text.
 */
final class ShandongLeave {

  private static final LocalDate AMENDED = LocalDate.of(2022, 11, 1);
  private static final DateRange FROM_2016 =
      DateRange.ofInclusive(LocalDate.of(2016, 1, 22), AMENDED.minusDays(1));
  private static final DateRange FROM_2022 = DateRange.startingOn(AMENDED);
  private static final DateRange ORDER_322 = DateRange.startingOn(LocalDate.of(2019, 3, 1));

  private static final Citation OF_2016 = Statutes.SHANDONG_POPULATION_2016.cite("第二十五条",
      "符合法律和本条例规定生育子女的夫妻，除国家规定的产假外，增加产假六十日，并给予男方护理假七日");
  private static final Citation NURSING = new Citation(
      new Document("山东省政府令第322号", "山东省女职工劳动保护办法", List.of("山东省人民政府"), Stated.unknown()),
      "第十五条（摘述）",
      "nursing hour may be taken once or twice a day, excludes travel; piece quotas must be cut accordingly",
      EvidenceGrade.OFFICIAL,
      Stated.of("hrfabao.com"));

  static final List<Parameter<?>> PARAMETERS = List.of(
      new Parameter<>(Leave.REGIONAL, 60, Binding.FLOOR, FROM_2016, OF_2016),
      new Parameter<>(Leave.REGIONAL, 60, Binding.FLOOR, FROM_2022, amended("产假（摘述）", "+60 (=158)")),
      new Parameter<>(Leave.PATERNITY, 7, Binding.FIXED, FROM_2016, OF_2016),
      new Parameter<>(Leave.PATERNITY, 15, Binding.FLOOR, FROM_2022, amended("陪产假（摘述）", "陪产假 ≥15")),
      new Parameter<>(Leave.PARENTAL, 10, Binding.FLOOR, FROM_2022, parental()),
      new Parameter<>(Leave.PARENTAL_CHILD_UNDER, 3, Binding.FLOOR, FROM_2022, parental()),
      new Parameter<>(Leave.NURSING_PARTS, 2, Binding.OPEN, ORDER_322, NURSING));

  private ShandongLeave() {}

  private static Citation parental() {
    return amended("育儿假（摘述）", "≥10 days/year each parent, child under 3");
  }

  private static Citation amended(String clause, String quote) {
    return new Citation(
        new Document("山东省人口与计划生育条例（2022年修正）", "山东省人口与计划生育条例",
            List.of("山东省人民代表大会常务委员会"), Stated.unknown()),
        clause, quote, EvidenceGrade.PRESS, Stated.of("上证报 2022-07-28"));
  }
}
