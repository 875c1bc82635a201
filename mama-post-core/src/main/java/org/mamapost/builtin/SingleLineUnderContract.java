package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.answer.Finding;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PostCell;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.policy.LawRule;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.source.Modality;

/**
 * 单险种工伤保险 against a labour contract: the province leaves it to who has none, so a post that offers both breaks its
 * rule.
 */
final class SingleLineUnderContract {

  static final String ID = "law.single-line-injury";
  static final LawRule RULE =
      new LawRule(WorkInjurySingleLine.WITHOUT_LABOUR_CONTRACT, Modality.FORBID, SingleLineUnderContract::check);

  private SingleLineUnderContract() {}

  private static List<Finding> check(MamaPost post, RegionalPolicy policy, LocalDate date) {
    PostCase checked = new PostCase(ID, RULE.basis(), post, policy, date);
    if (!WorkInjurySingleLine.PROVINCIAL_RULE.contains(date) || !checked.isInScope()) {
      return List.of();
    }
    if (post.getInsurance().isUnknown()) {
      checked.unknown(PostCell.INSURANCE, Words.say("law.single-line.unstated"));
    } else if (post.getInsurance().value()
        .filter(offered -> offered.terms().anyMatch(InsuranceType.WORK_INJURY_ALONE::equals)).isPresent()) {
      against(checked, post);
    }
    return checked.found();
  }

  // Where other contracts are offered as well, it may go with one of those.
  private static void against(PostCase checked, MamaPost post) {
    if (post.getContract().equals(Stated.of(Choice.of(ContractForm.LABOUR_CONTRACT)))) {
      checked.breach(PostCell.INSURANCE, Words.say("law.single-line.contract"), List.of());
    } else {
      checked.unknown(PostCell.INSURANCE, Words.say("law.if-employed", Words.say("law.single-line.contract")));
    }
  }
}
