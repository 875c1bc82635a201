package org.mamapost.validation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.answer.RefusedException;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;

/** Runs the rules that a policy brings along, so that one that fails harms only its own answer. */
final class OwnRule {

  private OwnRule() {}

  /**
   * What the rule finds, with its modality; what it refuses, if it throws a refusal; if it throws anything else, returns
   * null or says what cannot be shown, a finding which says that it came to no conclusion.
   */
  static List<Finding> guarded(
      String id, Citation standing, Supplier<Optional<Modality>> modality, Supplier<List<Finding>> rule) {
    try {
      List<Finding> found = List.copyOf(Objects.requireNonNull(rule.get(), "the rule returned null"));
      found.forEach(OwnRule::show);
      return modality.get()
          .map(binding -> found.stream().map(finding -> finding.orBinding(binding)).toList())
          .orElse(found);
    } catch (RefusedException e) {
      return guarded(id, standing, modality, () -> List.of(refused(id, standing, e.refusal())));
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      return List.of(Finding.of(id, Consequence.of(RefusalReason.NEEDS_JUDGEMENT).severity())
          .citing(standing)
          .saying(Words.say("rule-failed", id, e.toString()))
          .build());
    }
  }

  private static Finding refused(String id, Citation standing, Refusal refusal) {
    Finding.Builder finding = Finding.of(id, Consequence.of(refusal.reason()).severity()).saying(refusal.message());
    refusal.citations().forEach(finding::citing);
    return finding.citing(standing).build();
  }

  // A template that asks for an argument it was not given fails here, and not with whoever reads the report.
  private static void show(Finding finding) {
    finding.render(Locale.CHINESE);
    finding.render(Locale.ENGLISH);
  }
}
