package org.mamapost.qingdao;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.builtin.ShandongLayer;
import org.mamapost.fact.Stated;
import org.mamapost.family.Carers;
import org.mamapost.family.FamilyRules;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Measure;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.SchemeKey;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.source.Modality;
import org.mamapost.time.DateRange;
import org.mamapost.validation.LabourStandards;
import org.mamapost.validation.WageTier;

/** Qingdao's policy (青岛市, 370200), as far as it was seen: the first directory, whom it is for, and the wage tiers. */
public final class QingdaoPolicy {

  /** 青岛市. */
  public static final Region REGION = Region.of("370200");

  // Published on some day of that month, so it was there by its end.
  private static final DateRange IN_FORCE = DateRange.startingOn(LocalDate.of(2024, 11, 30));

  private static final Document DIRECTORY = new Document(
      "青岛市首批“妈妈岗”目录（2024年11月）", "青岛市首批“妈妈岗”目录（2024年11月）", List.of(), Stated.unknown());
  private static final Document STANDARD =
      new Document("山东省最低工资标准（档次表）", "山东省最低工资标准（档次表）", List.of("山东省人民政府"), Stated.unknown());
  private static final String NOT_NOTED = "相关报道（未记具体网址）";

  private static final Citation WHO =
      press(DIRECTORY, "“妈妈岗”的定义（摘述）", "all quote the same 12周岁以下/妇女 definition");
  private static final Citation FIRST = press(DIRECTORY, "首批目录（摘述）", "first 目录: 7 employers, 190 posts, Nov 2024");
  private static final Citation TIERS =
      press(STANDARD, "青岛市所属档次（摘述，未注明年份）", "七区 tier 1, 胶州/平度/莱西 tier 2");

  /** 市南、市北、黄岛、崂山、李沧、城阳、即墨. */
  private static final List<String> DISTRICTS =
      List.of("370202", "370203", "370211", "370212", "370213", "370214", "370215");
  /** 胶州、平度、莱西. */
  private static final List<String> COUNTY_CITIES = List.of("370281", "370283", "370285");

  private QingdaoPolicy() {}

  /**
   * The policy, upon the province's layer.
   *
   * @param tiers for which rounds the tiers of the counties hold
   * @return the policy
   */
  public static RegionalPolicy readingTheTiersAs(UndatedTiers tiers) {
    RegionalPolicy.Builder policy = RegionalPolicy.builder("qingdao")
        .version("2024-11-30.1")
        .region(REGION)
        .inForce(IN_FORCE)
        .document(DIRECTORY)
        .above(ShandongLayer.policy())
        .reading(tiers)
        .parameter(new Parameter<>(FamilyRules.CARERS, Carers.WOMEN, Binding.FLOOR, IN_FORCE, WHO))
        .parameter(new Parameter<>(FamilyRules.AGE_LIMIT, 12, Binding.FLOOR, IN_FORCE, WHO))
        // What was done, and not what anybody has to do.
        .measure(new Measure(new SchemeKey("first-directory", "首批“妈妈岗”目录", "first directory of mama posts"),
            Modality.GUIDE, Words.say("measure.first-directory"), FIRST));
    if (tiers == UndatedTiers.EVERY_ROUND) {
      DISTRICTS.forEach(district -> policy.parameter(tier(district, WageTier.ONE)));
      COUNTY_CITIES.forEach(city -> policy.parameter(tier(city, WageTier.TWO)));
    }
    return policy.build();
  }

  private static Parameter<WageTier> tier(String county, WageTier tier) {
    return new Parameter<>(
        LabourStandards.minimumWageTier(Region.of(county)), tier, Binding.OPEN, IN_FORCE, TIERS);
  }

  private static Citation press(Document document, String clause, String quote) {
    return new Citation(document, clause, quote, EvidenceGrade.PRESS, Stated.of(NOT_NOTED));
  }
}
