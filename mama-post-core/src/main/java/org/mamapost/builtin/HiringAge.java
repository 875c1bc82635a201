package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.answer.Finding;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.AgeRange;
import org.mamapost.post.MamaPost;
import org.mamapost.source.Citation;
import org.mamapost.validation.LabourStandards;

/**
 * The ages a post asks for: nobody under 16 (禁止使用童工规定 art. 2), protection of who is under 18 (劳动法 arts. 58, 64).
 * An age condition as such is not named by 妇女权益保障法 art. 43; whether it discriminates is a matter of judgement. Of a
 * post that states no ages {@link HiringConditions} speaks.
 */
final class HiringAge {

  private static final Citation NO_CHILDREN = Statutes.LABOUR_LAW.cite("第十五条", "禁止用人单位招用未满十六周岁的未成年人。");
  private static final Citation YOUNG_WORK = Statutes.LABOUR_LAW.cite(
      "第六十四条", "不得安排未成年工从事矿山井下、有毒有害、国家规定的第四级体力劳动强度的劳动和其他禁忌从事的劳动。");
  private static final Citation CHECKED_AGE = Statutes.CHILD_LABOUR_BAN.cite(
      "第四条", "用人单位招用人员时，必须核查被招用人员的身份证；对不满16周岁的未成年人，一律不得录用。");
  private static final Citation FAIR = Statutes.EMPLOYMENT_PROMOTION_LAW.cite(
      "第二十六条", "应当向劳动者提供平等的就业机会和公平的就业条件，不得实施就业歧视");

  private HiringAge() {}

  static List<Finding> check(MamaPost post, RegionalPolicy policy, LocalDate date) {
    PostCase checked = new PostCase("law.age", PostLaw.CHILD_LABOUR, post, policy, date);
    checked.limit(LabourStandards.LEAST_AGE).ifPresent(least -> checked.limit(LabourStandards.YOUNG_UNTIL)
        .ifPresent(young -> post.getAgeCondition().value()
            .ifPresent(ages -> hold(checked, ages, least.value(), young.value()))));
    return checked.found();
  }

  private static void hold(PostCase checked, AgeRange ages, int least, int young) {
    int oldest = ages.most().value().orElse(Integer.MAX_VALUE);
    int youngest = ages.least().value().orElse(oldest < least ? oldest : least);
    if (youngest < least) {
      checked.forbidden(Words.say("law.age.children", ages, least), NO_CHILDREN);
    } else if (ages.least().value().isEmpty()) {
      checked.unknown(null, Words.say("law.age.no-least", ages, least), List.of(CHECKED_AGE));
    } else if (youngest < young) {
      checked.warn(null, Words.say("law.age.young", ages, young), PostLaw.YOUNG, YOUNG_WORK);
    }
    if (ages.most().value().isPresent() || youngest > young) {
      checked.judged(Words.say("law.age.condition", ages), HiringConditions.BASIS, FAIR);
    }
  }
}
