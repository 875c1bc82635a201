package org.mamapost.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Repair;
import org.mamapost.answer.RefusalReason;
import org.mamapost.catalogue.AllowedTerms;
import org.mamapost.catalogue.AllowedTerms.Joining;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.Cell;
import org.mamapost.catalogue.PostCell;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.RowRule;
import org.mamapost.post.MamaPost;
import org.mamapost.post.PostChange;
import org.mamapost.text.Message;
import org.mamapost.text.Named;

/**
 * Holds one column of closed terms against a row's cell.
 *
 * @param id the stable id of the rule
 * @param cell the column of the annex
 * @param name what a message calls it
 * @param offered what a post offers
 * @param wanted what a row allows
 * @param terms how the terms satisfy each other
 * @param change how a post is changed to offer something else
 */
record TermRule<T extends Enum<T> & Named>(
    String id,
    PostCell cell,
    Message name,
    Function<MamaPost, Stated<Choice<T>>> offered,
    Function<CatalogueRow, Cell<AllowedTerms<T>>> wanted,
    TermReading<T> terms,
    BiFunction<MamaPost, Choice<T>, PostChange> change) implements RowRule {

  @Override
  public List<Finding> check(MamaPost post, CatalogueRow row, RegionalPolicy policy) {
    Cell<AllowedTerms<T>> wants = wanted.apply(row);
    if (wants.meaning().joining() == Joining.NOTHING_SAID) {
      return List.of();
    }
    TermFit<T> fit = new TermFit<>(wants.meaning(), terms, policy.readings());
    return offered.apply(post).fold(
        () -> List.of(finding(RefusalReason.FACTS_MISSING, row).saying(say("term.unknown", fit)).build()),
        () -> List.of(finding(RefusalReason.NOT_ELIGIBLE, row)
            .saying(say("term.none", fit))
            .repairedBy(Optional.of(repair(post, fit.first())))
            .build()),
        choice -> fit.suits(choice) ? List.of() : List.of(unsuitable(post, row, choice, fit)));
  }

  private Finding unsuitable(MamaPost post, CatalogueRow row, Choice<T> choice, TermFit<T> fit) {
    Choice<T> nearest = fit.nearest(choice);
    boolean weaker = terms.takesAway(choice, nearest);
    Message error =
        Words.say("term.error", name, Words.offered(choice), Words.allowed(fit.allowed(), fit.readings()));
    Finding.Builder finding = finding(RefusalReason.NOT_ELIGIBLE, row)
        .saying(weaker ? Words.say("term.weaker", error) : error)
        .repairedBy(weaker ? Optional.empty() : Optional.of(repair(post, nearest)));
    fit.deciding(choice).forEach(finding::reading);
    return finding.build();
  }

  private Message say(String key, TermFit<T> fit) {
    return Words.say(key, name, Words.allowed(fit.allowed(), fit.readings()));
  }

  private Repair repair(MamaPost post, Choice<T> better) {
    return new Repair(change.apply(post, better), Words.say("term.repair", name, Words.offered(better)));
  }

  private Finding.Builder finding(RefusalReason refused, CatalogueRow row) {
    return Finding.of(id, Consequence.of(refused).severity()).cell(cell).row(row.key())
        .citing(wanted.apply(row).citation());
  }
}
