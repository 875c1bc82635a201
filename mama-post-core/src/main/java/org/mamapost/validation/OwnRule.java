package org.mamapost.validation;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.source.Citation;

/** Runs the rules that a policy brings along, so that one that fails harms only its own answer. */
final class OwnRule {

  private OwnRule() {}

  /** What the rule finds; if it throws or returns null, a finding which says that it came to no conclusion. */
  static List<Finding> guarded(String id, Citation standing, Supplier<List<Finding>> rule) {
    try {
      return List.copyOf(Objects.requireNonNull(rule.get(), "the rule returned null"));
    } catch (Exception | LinkageError | AssertionError e) {
      return List.of(Finding.of(id, Severity.UNKNOWN)
          .citing(standing)
          .saying(Words.say("rule-failed", id, e.toString()))
          .build());
    }
  }
}
