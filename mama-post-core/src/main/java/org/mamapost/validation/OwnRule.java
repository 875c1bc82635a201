package org.mamapost.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.mamapost.answer.Basis;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.answer.RefusedException;
import org.mamapost.policy.LawRule;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.text.Language;

/** Runs the rules that a policy brings along, so that one that fails harms only its own answer. */
final class OwnRule {

  private OwnRule() {}

  /**
   * What the rule finds, with its modality; what it refuses, if it throws a refusal; if it throws anything else,
   * returns null or says what cannot be shown, a finding which says that it came to no conclusion.
   */
  static List<Finding> guarded(
      String id, Citation standing, Supplier<Optional<Modality>> modality, Supplier<List<Finding>> rule) {
    return guarded(id, Basis.CATALOGUE, standing, modality, rule);
  }

  /** The same of a rule of law, of which nothing but findings of law can come. */
  static List<Finding> guardedLaw(String id, LawRule law, Supplier<List<Finding>> rule) {
    return guarded(id, Basis.LAW, law.basis(), () -> Optional.of(law.modality()), () -> {
      List<Finding> found = rule.get();
      if (found.stream().anyMatch(finding -> finding.basis() != Basis.LAW)) {
        throw new IllegalStateException("a rule of law found what is none");
      }
      return found;
    });
  }

  private static List<Finding> guarded(String id, Basis basis, Citation standing,
      Supplier<Optional<Modality>> modality, Supplier<List<Finding>> rule) {
    try {
      List<Finding> found = List.copyOf(Objects.requireNonNull(rule.get(), "the rule returned null"));
      found.forEach(OwnRule::show);
      return modality.get()
          .map(binding -> found.stream().map(finding -> finding.orBinding(binding)).toList())
          .orElse(found);
    } catch (RefusedException e) {
      return guarded(id, basis, standing, modality, () -> List.of(refused(id, basis, standing, e.refusal())));
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      return List.of(Finding.of(id, Consequence.of(RefusalReason.NEEDS_JUDGEMENT).severity())
          .basis(basis)
          .citing(standing)
          .saying(Words.say("rule-failed", id, e.toString()))
          .build());
    }
  }

  private static Finding refused(String id, Basis basis, Citation standing, Refusal refusal) {
    Finding.Builder finding = Finding.of(id, Consequence.of(refusal.reason()).severity())
        .basis(basis).saying(refusal.message());
    refusal.citations().forEach(finding::citing);
    return finding.citing(standing).build();
  }

  // Whatever of a finding is the rule's own is said once in each language, so that what cannot be said fails here and
  // not with whoever reads the report. The frame around it is this library's, and takes far longer.
  private static void show(Finding finding) {
    for (Language language : Language.values()) {
      finding.message().render(language);
      finding.repair().ifPresent(repair -> repair.message().render(language));
      finding.readings().forEach(reading -> reading.in(language));
    }
    finding.readings().forEach(reading -> {
      reading.questionInChinese();
      reading.questionInEnglish();
    });
  }
}
