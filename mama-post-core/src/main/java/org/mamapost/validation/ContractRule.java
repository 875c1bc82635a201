package org.mamapost.validation;

import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.PostCell;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.RowRule;
import org.mamapost.post.MamaPost;
import org.mamapost.source.Citation;

/**
 * 合同形式, checked as printed. Where a rule of higher rank asks for another contract than the row prints, a finding says
 * so and proposes nothing: no repair ever leads to the weaker contract.
 */
final class ContractRule implements RowRule {

  private final TermRule<ContractForm> asPrinted;

  ContractRule(TermRule<ContractForm> asPrinted) {
    this.asPrinted = asPrinted;
  }

  @Override
  public List<Finding> check(MamaPost post, CatalogueRow row, RegionalPolicy policy) {
    if (offersNoneWhereNoneIsNeeded(post, row)) {
      return List.of();
    }
    List<Finding> found = asPrinted.check(post, row, policy);
    return row.contractAgainst()
        .map(higher -> found.stream().map(finding -> beside(higher, finding)).toList())
        .orElse(found);
  }

  // 无需合同 asks for no contract, and 无 says that there is none.
  private static boolean offersNoneWhereNoneIsNeeded(MamaPost post, CatalogueRow row) {
    Stated<Choice<ContractForm>> offered = post.getContract();
    return offered.isNone() && row.contract().meaning().terms().contains(ContractForm.NOT_NEEDED);
  }

  private static Finding beside(Citation higher, Finding asPrinted) {
    Finding.Builder finding = Finding.of(asPrinted.rule(), asPrinted.severity())
        .cell(PostCell.CONTRACT)
        .saying(asPrinted.severity() == Severity.ERROR
            ? Words.say("contract.against", asPrinted.message(), higher.document().toString(), higher.place())
            : asPrinted.message())
        .repairedBy(Optional.empty());
    asPrinted.row().ifPresent(finding::row);
    asPrinted.citations().forEach(finding::citing);
    asPrinted.readings().forEach(finding::reading);
    return finding.citing(higher).build();
  }
}
