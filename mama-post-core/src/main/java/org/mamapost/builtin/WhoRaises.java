package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.fact.Stated;
import org.mamapost.family.Carers;
import org.mamapost.family.Duty;
import org.mamapost.family.FamilyRules;
import org.mamapost.family.LeapBirthday;
import org.mamapost.person.Relation;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Parameter;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.time.DateRange;

/**
 * 育儿妇女: what the Civil Code says of who owes a child 抚养, and what the province's and the city's notices add. A policy
 * beneath may count more people, never fewer.
 */
final class WhoRaises {

  // 民法典第一千二百六十条: in force since that day.
  private static final DateRange CODE = CivilCodePeriods.IN_FORCE;
  // The report that carries the definition is of that day; that of the notice itself was not seen.
  private static final DateRange REPORTED = DateRange.startingOn(LocalDate.of(2024, 12, 24));

  private static final Citation DEFINITION = new Citation(
      new Document("鲁人社字〔2024〕72号", "关于推行“妈妈岗”就业模式的通知",
          List.of("山东省人力资源和社会保障厅", "山东省妇女联合会"), Stated.unknown()),
      "“妈妈岗”的定义（报道）",
      "能夠吸納法定勞動年齡內對12周歲以下兒童負有撫養義務的婦女就業",
      EvidenceGrade.PRESS,
      Stated.of("滨州报道2024-12-24 (marlboros.cc)"));

  /** What the Civil Code lays down for the nation. */
  static final List<Parameter<?>> NATIONAL = List.of(
      duty(Relation.OWN, Duty.OWED, "第二十六条", "父母对未成年子女负有抚养、教育和保护的义务"),
      duty(Relation.ADOPTED, Duty.OWED, "第一千一百一十一条",
          "自收养关系成立之日起，养父母与养子女间的权利义务关系，适用本法关于父母子女关系的规定"),
      duty(Relation.GIVEN_UP, Duty.ENDED, "第一千一百一十一条",
          "养子女与生父母以及其他近亲属间的权利义务关系，因收养关系的成立而消除"),
      duty(Relation.STEP, Duty.IF_RAISED, "第一千零七十二条",
          "继父或者继母和受其抚养教育的继子女间的权利义务关系，适用本法关于父母子女关系的规定"),
      duty(Relation.GRANDCHILD, Duty.IN_PLACE_OF_PARENTS, "第一千零七十四条",
          "有负担能力的祖父母、外祖父母，对于父母已经死亡或者父母无力抚养的未成年孙子女、外孙子女，有抚养的义务"),
      duty(Relation.SIBLING, Duty.BROTHERLY, "第一千零七十五条",
          "有负担能力的兄、姐，对于父母已经死亡或者父母无力抚养的未成年弟、妹，有扶养的义务"),
      duty(Relation.WARD, Duty.JUDGED, "第二十七条", "其他愿意担任监护人的个人或者组织"),
      new Parameter<>(FamilyRules.PARENT_APART, Duty.OWED, Binding.FLOOR, CODE, Statutes.CIVIL_CODE.cite(
          "第一千零八十四条", "离婚后，父母对于子女仍有抚养、教育、保护的权利和义务")),
      new Parameter<>(FamilyRules.LEAP_BIRTHDAY, LeapBirthday.LAST_OF_FEBRUARY, Binding.FIXED, CODE,
          Statutes.CIVIL_CODE.cite("第二百零二条",
              "按照年、月计算期间的，到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日")));

  /** What the province adds, as it was reported. */
  static final List<Parameter<?>> PROVINCIAL = List.of(
      new Parameter<>(FamilyRules.AGE_LIMIT, 12, Binding.FLOOR, REPORTED, DEFINITION),
      new Parameter<>(FamilyRules.duty(Relation.OTHER), Duty.NONE, Binding.FLOOR, REPORTED, DEFINITION));

  /** What the city adds. */
  static final List<Parameter<?>> CITY = List.of(
      new Parameter<>(FamilyRules.CARERS, Carers.WOMEN, Binding.FLOOR, WeihaiNotice.IN_FORCE,
          WeihaiNotice.cite("正文(一)", "促进育儿妇女高质量充分就业")));

  private WhoRaises() {}

  private static Parameter<Duty> duty(Relation relation, Duty duty, String article, String quote) {
    return new Parameter<>(FamilyRules.duty(relation), duty, Binding.FLOOR, CODE,
        Statutes.CIVIL_CODE.cite(article, quote));
  }
}
