package org.mamapost.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;

/** Holds a post against the rules of law of a policy and those above it; it needs no catalogue. */
record LawCheck(RegionalPolicy policy) {

  /**
   * Runs the rules.
   *
   * @param beside what the check of the catalogue found; a city's own rule may have found law there, which counts
   */
  void check(MamaPost post, LocalDate date, List<Finding> beside, ValidationReport.Builder report) {
    if (policy.lawRules().isEmpty()) {
      report.lawRefusal(new Refusal(
          RefusalReason.NOT_MODELLED, Words.say("law.not-modelled", policy.region()), List.of()));
      return;
    }
    List<Finding> found = new ArrayList<>();
    policy.lawRules().forEach((id, rule) ->
        found.addAll(OwnRule.guardedLaw(id, rule, () -> rule.check().check(post, policy, date))));
    // What decides is read first. The sort is stable, so that the order of the ids stays.
    found.sort(Comparator.comparing(Finding::severity));
    report.addAllLawFindings(found);
    found.addAll(beside);
    report.lawVerdict(LawVerdict.of(found));
  }
}
