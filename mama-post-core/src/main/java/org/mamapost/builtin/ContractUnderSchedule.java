package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.answer.Finding;
import org.mamapost.catalogue.PostCell;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.source.Citation;

/**
 * 劳务协议 under a fixed schedule, which may be a labour relation by another name; and a post to which the limits of
 * labour law do not apply as such, of which it is said.
 */
final class ContractUnderSchedule {

  static final Citation BASIS = Statutes.LABOUR_CONTRACT_LAW.cite("第十条", "建立劳动关系，应当订立书面劳动合同。");

  private static final Citation SCOPE = Statutes.LABOUR_LAW.cite(
      "第二条", "在中华人民共和国境内的企业、个体经济组织（以下统称用人单位）和与之形成劳动关系的劳动者，适用本法。");

  private ContractUnderSchedule() {}

  static List<Finding> check(MamaPost post, RegionalPolicy policy, LocalDate date) {
    PostCase checked = new PostCase("law.contract", BASIS, post, policy, date);
    if (LabourLawScope.isOtherContractUnderSchedule(post)) {
      checked.warn(PostCell.CONTRACT, Words.say("law.contract.scheduled"));
    }
    if (!checked.isInScope()) {
      checked.advise(PostCell.CONTRACT, Words.say("law.contract.outside"), SCOPE);
    }
    return checked.found();
  }
}
