package org.mamapost.validation;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.mamapost.answer.Basis;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.policy.LawRule;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;

/** Runs the rules that a policy brings along, so that one that fails harms only its own answer. */
final class OwnRule {

  private OwnRule() {}

  /**
   * What the rule finds; if it throws, returns null or says what cannot be shown, a finding which says that it came to
   * no conclusion.
   */
  static List<Finding> guarded(String id, Citation standing, Supplier<List<Finding>> rule) {
    return guarded(id, Basis.CATALOGUE, standing, rule);
  }

  /** The same of a rule of law, of which nothing but findings of law can come. */
  static List<Finding> guardedLaw(String id, LawRule law, Supplier<List<Finding>> rule) {
    return guarded(id, Basis.LAW, law.basis(), () -> {
      List<Finding> found = rule.get();
      if (found.stream().anyMatch(finding -> finding.basis() != Basis.LAW)) {
        throw new IllegalStateException("a rule of law found what is none");
      }
      return found;
    });
  }

  private static List<Finding> guarded(String id, Basis basis, Citation standing, Supplier<List<Finding>> rule) {
    try {
      List<Finding> found = List.copyOf(Objects.requireNonNull(rule.get(), "the rule returned null"));
      found.forEach(OwnRule::show);
      return found;
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      return List.of(Finding.of(id, Severity.UNKNOWN)
          .basis(basis)
          .citing(standing)
          .saying(Words.say("rule-failed", id, e.toString()))
          .build());
    }
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
