package org.mamapost.testkit;

import java.util.function.Predicate;
import org.mamapost.policy.RegionalPolicy;

/** What a law looks at; where there is none the law is skipped. */
public enum Need {
  /** A catalogue. */
  CATALOGUE("no version has a catalogue", subject -> subject.policies().stream().anyMatch(Need::hasCatalogue)),
  /** A scheme. */
  SCHEMES("no version has a scheme", subject -> subject.policies().stream().anyMatch(Need::hasSchemes)),
  /** The text of a document, given by {@link PolicySubject#withText}. */
  TEXT("no text of a document was given to hold the quotes against", subject -> !subject.texts().isEmpty()),
  /** A case in which something is due, given by {@link PolicySubject#withCases}. */
  CASES("no case was given", subject -> !subject.cases().isEmpty()),
  /** Classes of the policy's own: a provider, a rule or a scheme. */
  CODE("the policy is data alone: it has no class of its own", subject -> !subject.ownClasses().isEmpty());

  private final String otherwise;
  private final Predicate<PolicySubject> met;

  Need(String otherwise, Predicate<PolicySubject> met) {
    this.otherwise = otherwise;
    this.met = met;
  }

  boolean isMetBy(PolicySubject subject) {
    return met.test(subject);
  }

  /** Why a law that needs it is skipped. */
  String otherwise() {
    return otherwise;
  }

  static boolean hasCatalogue(RegionalPolicy policy) {
    return policy.on(policy.inForce().first()).catalogue().isPresent();
  }

  static boolean hasSchemes(RegionalPolicy policy) {
    return !policy.schemes().isEmpty();
  }

  static boolean hasProvisions(RegionalPolicy policy) {
    return hasSchemes(policy) || !policy.protections().isEmpty();
  }
}
