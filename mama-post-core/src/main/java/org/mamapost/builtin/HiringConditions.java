package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mamapost.answer.Finding;
import org.mamapost.interpretation.UnstatedConditions;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.FamilyCondition;
import org.mamapost.post.MamaPost;
import org.mamapost.post.SexCondition;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/**
 * What a post asks of the sex, the marriage and the children of who applies, 妇女权益保障法 art. 43 and 就业促进法 art. 27,
 * whatever the contract. That a mama post is meant for mothers is not named there, and left to judgement where it is
 * made a condition. Says as well which conditions, the ages among them, a post does not state.
 */
final class HiringConditions {

  static final Citation BASIS = Statutes.WOMEN_RIGHTS_LAW.cite(
      "第四十三条", "用人单位在招录（聘）过程中，除国家另有规定外，不得实施下列行为");

  private static final Citation MEN = Statutes.WOMEN_RIGHTS_LAW.cite("第四十三条", "第四十三条(一)", "限定为男性或者规定男性优先");
  private static final Citation REFUSING_WOMEN = Statutes.EMPLOYMENT_PROMOTION_LAW.cite("第二十七条",
      "用人单位招用人员，除国家规定的不适合妇女的工种或者岗位外，不得以性别为由拒绝录用妇女或者提高对妇女的录用标准。");
  private static final Citation ASKING = Statutes.WOMEN_RIGHTS_LAW.cite(
      "第四十三条", "第四十三条(二)", "除个人基本信息外，进一步询问或者调查女性求职者的婚育情况");
  private static final Citation TESTING =
      Statutes.WOMEN_RIGHTS_LAW.cite("第四十三条", "第四十三条(三)", "将妊娠测试作为入职体检项目");
  private static final Citation STATUS = Statutes.WOMEN_RIGHTS_LAW.cite(
      "第四十三条", "第四十三条(四)", "将限制结婚、生育或者婚姻、生育状况作为录（聘）用条件");
  private static final Citation NO_BIRTH = Statutes.EMPLOYMENT_PROMOTION_LAW.cite(
      "第二十七条", "用人单位录用女职工，不得在劳动合同中规定限制女职工结婚、生育的内容。");
  private static final Citation FAIR = Statutes.EMPLOYMENT_PROMOTION_LAW.cite(
      "第二十六条", "应当向劳动者提供平等的就业机会和公平的就业条件，不得实施就业歧视");

  // Article 86 of the law as revised.
  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);

  private HiringConditions() {}

  static List<Finding> check(MamaPost post, RegionalPolicy policy, LocalDate date) {
    PostCase checked = new PostCase("law.conditions", BASIS, post, policy, date);
    if (date.isBefore(FIRST_DAY)) {
      checked.unknown(null, Words.say("law.conditions.earlier", FIRST_DAY));
      return checked.found();
    }
    post.getSexCondition().value().ifPresent(condition -> sex(checked, condition));
    post.getFamilyConditions().value().orElse(Set.of()).stream().sorted()
        .forEach(condition -> family(checked, condition));
    silence(checked);
    return checked.found();
  }

  private static void silence(PostCase checked) {
    MamaPost post = checked.post();
    UnstatedConditions read = checked.policy().reading(UnstatedConditions.class);
    List<Message> unstated = Stream.of(
            post.getAgeCondition().isUnknown() ? "law.conditions.age" : "",
            post.getSexCondition().isUnknown() ? "law.conditions.sex" : "",
            post.getFamilyConditions().isUnknown() ? "law.conditions.marriage" : "")
        .filter(key -> !key.isEmpty()).map(key -> Words.say(key)).toList();
    if (!unstated.isEmpty() && read == UnstatedConditions.UNKNOWN) {
      Message listed = unstated.stream()
          .reduce((some, other) -> Words.say("law.conditions.and", some, other)).orElseThrow();
      checked.unknown(null, Words.say("law.conditions.unstated", listed), List.of(PostLaw.CHILD_LABOUR), read);
    }
  }

  private static void sex(PostCase checked, SexCondition condition) {
    switch (condition) {
      case MEN_ONLY, MEN_PREFERRED ->
          checked.forbidden(Words.say("law.conditions.men", condition), MEN, REFUSING_WOMEN);
      case WOMEN_ONLY, WOMEN_PREFERRED -> checked.advise(null, Words.say("law.conditions.women", condition), FAIR);
    }
  }

  private static void family(PostCase checked, FamilyCondition condition) {
    switch (condition) {
      case ASKED -> checked.forbidden(Words.say("law.conditions.family", condition), ASKING);
      case PREGNANCY_TEST -> checked.forbidden(Words.say("law.conditions.family", condition), TESTING);
      case NO_BIRTH -> checked.forbidden(Words.say("law.conditions.family", condition), STATUS, NO_BIRTH);
      case STATUS -> checked.forbidden(Words.say("law.conditions.family", condition), STATUS);
      case RAISES_CHILD ->
          checked.unknown(null, Words.say("law.conditions.mothers", condition), List.of(STATUS));
    }
  }
}
