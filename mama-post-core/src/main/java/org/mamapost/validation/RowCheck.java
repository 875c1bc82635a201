package org.mamapost.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mamapost.answer.Basis;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.PostCell;
import org.mamapost.fact.Stated;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.RowRule;
import org.mamapost.post.MamaPost;
import org.mamapost.post.PostChange;
import org.mamapost.post.WorkPlace;

/** Holds a post against one row: every column of the annex, then the policy's own rules. Nothing stops at the first. */
final class RowCheck {

  private static final List<RowRule> COLUMNS = List.of(
      new TimeRule(),
      new TermRule<>(CheckRule.PLACE.id(), PostCell.TIME_AND_PLACE, Words.say("place"),
          post -> post.getWorkPlace().map(WorkPlace::kinds), CatalogueRow::place, new TermReading.Place(),
          (post, kinds) -> new PostChange.ToWorkPlace(new WorkPlace(
              kinds, post.getWorkPlace().value().map(WorkPlace::address).orElse(Stated.unknown())))),
      new TermRule<>(CheckRule.PAY_METHOD.id(), PostCell.PAY, Words.say("pay-method"),
          MamaPost::getPayMethod, CatalogueRow::pay, new TermReading.Plain<>(),
          (post, methods) -> new PostChange.ToPayMethod(methods)),
      new TermRule<>(CheckRule.INSURANCE.id(), PostCell.INSURANCE, Words.say("insurance"),
          MamaPost::getInsurance, CatalogueRow::insurance, new TermReading.Insurance(),
          (post, types) -> new PostChange.ToInsurance(types)),
      new ContractRule(new TermRule<>(CheckRule.CONTRACT.id(), PostCell.CONTRACT, Words.say("contract"),
          MamaPost::getContract, CatalogueRow::contract, new TermReading.Contract(),
          (post, forms) -> new PostChange.ToContract(forms))),
      new TermRule<>(CheckRule.SKILLS.id(), PostCell.SKILLS, Words.say("skills"),
          MamaPost::getSkills, CatalogueRow::skills, new TermReading.Plain<>(),
          (post, levels) -> new PostChange.ToSkills(levels)),
      new EmployerRule());

  private final RegionalPolicy policy;
  private final SortedMap<String, RowRule> ownRules;

  RowCheck(RegionalPolicy policy) {
    this.policy = policy;
    this.ownRules = new TreeMap<>(policy.rowRules());
  }

  List<Finding> check(MamaPost post, CatalogueRow row) {
    List<Finding> found = new ArrayList<>();
    COLUMNS.forEach(rule -> found.addAll(rule.check(post, row, policy)));
    for (Map.Entry<String, RowRule> own : ownRules.entrySet()) {
      found.addAll(OwnRule.guarded(own.getKey(), row.printedName(), own.getValue()::modality,
          () -> own.getValue().check(post, row, policy)));
    }
    return found;
  }

  static boolean breaks(List<Finding> findings) {
    return has(findings, Severity.ERROR);
  }

  static boolean isOpen(List<Finding> findings) {
    return has(findings, Severity.UNKNOWN);
  }

  private static boolean has(List<Finding> findings, Severity severity) {
    return findings.stream().anyMatch(finding -> decides(finding, severity));
  }

  /** Tells whether a finding weighs so much for the verdict, which is the catalogue's alone. */
  static boolean decides(Finding finding, Severity severity) {
    return finding.severity() == severity && finding.basis() == Basis.CATALOGUE;
  }
}
