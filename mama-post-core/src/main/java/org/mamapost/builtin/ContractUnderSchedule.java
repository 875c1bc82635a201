package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.answer.Finding;
import org.mamapost.catalogue.PostCell;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.source.Citation;

/**
 * 劳务协议 under a fixed schedule, which may be a labour relation by another name; 非全日制用工, which is one without a
 * written contract; and posts of which the limits of labour law were not checked, with the reason.
 */
final class ContractUnderSchedule {

  static final Citation BASIS = Statutes.LABOUR_CONTRACT_LAW.cite("第十条", "建立劳动关系，应当订立书面劳动合同。");

  private static final Citation SCOPE = Statutes.LABOUR_LAW.cite(
      "第二条", "在中华人民共和国境内的企业、个体经济组织（以下统称用人单位）和与之形成劳动关系的劳动者，适用本法。");
  private static final Citation EMPLOYED =
      Statutes.LABOUR_CONTRACT_LAW.cite("第七条", "用人单位自用工之日起即与劳动者建立劳动关系。");
  private static final Citation ORALLY =
      Statutes.LABOUR_CONTRACT_LAW.cite("第六十九条", "非全日制用工双方当事人可以订立口头协议。");

  private ContractUnderSchedule() {}

  static List<Finding> check(MamaPost post, RegionalPolicy policy, LocalDate date) {
    PostCase checked = new PostCase("law.contract", BASIS, post, policy, date);
    switch (checked.scope()) {
      case NEEDS_JUDGEMENT ->
          checked.unknown(PostCell.CONTRACT, Words.say("law.contract.judgement"), List.of(SCOPE));
      case DOES_NOT_APPLY -> checked.advise(PostCell.CONTRACT, Words.say("law.contract.own-business"), SCOPE);
      case APPLIES, MAY_APPLY -> underLabourLaw(checked, post);
    }
    return checked.found();
  }

  private static void underLabourLaw(PostCase checked, MamaPost post) {
    if (checked.scope() == LabourLawScope.APPLIES && !LabourLawScope.offersLabourContract(post)) {
      checked.advise(PostCell.CONTRACT, Words.say("law.contract.part-time"), EMPLOYED, PostLaw.PART_TIME, ORALLY);
    } else if (LabourLawScope.isOtherContractUnderSchedule(post)) {
      checked.warn(PostCell.CONTRACT, Words.say("law.contract.scheduled"));
    }
  }
}
