package org.mamapost.testkit;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The laws by their ids, and why some of them are not asked of a contract. */
final class LawBook {

  private static final String ALWAYS_ASKED = "required_loadsWithNothingAmiss";

  private final Optional<PolicySubject> subject;

  private LawBook(Optional<PolicySubject> subject) {
    this.subject = subject;
  }

  static LawBook of(PolicyCases contract) {
    try {
      return new LawBook(Optional.of(contract.subject()));
    } catch (RuntimeException | LinkageError e) {
      // Whatever is asked of it throws the same again; one law does ask.
      return new LawBook(Optional.empty());
    }
  }

  /** Every law. */
  static Stream<Method> laws() {
    return Stream.of(RegionalPolicyContract.class.getMethods())
        .filter(method -> method.isAnnotationPresent(Law.class));
  }

  /** The gaps that a contract declares in one law. */
  static Stream<KnownGap> gaps(Class<?> contract, String id) {
    return Stream.of(contract.getAnnotationsByType(KnownGap.class)).filter(gap -> id(gap).equals(id));
  }

  /** The law that a gap is in; its id may be written as reports print it, with a space. */
  static String id(KnownGap gap) {
    return gap.law().replace(' ', '_');
  }

  /** Tells whether there is a policy to ask. */
  boolean hasPolicy() {
    return subject.isPresent();
  }

  /** Why a law is skipped; empty if it is asked. Where there is nothing to ask about, one law says why. */
  Optional<String> skipped(Method law) {
    if (subject.isEmpty()) {
      return Optional.of("there is no policy to ask: " + ALWAYS_ASKED + " says why")
          .filter(reason -> !law.getName().equals(ALWAYS_ASKED));
    }
    return Stream.of(law.getAnnotation(Law.class).needs())
        .filter(need -> !need.isMetBy(subject.get())).findFirst().map(Need::otherwise);
  }

  /** The laws that are skipped, by the reason. */
  Map<String, String> skipped() {
    Map<String, String> byReason = new TreeMap<>();
    laws().sorted((one, other) -> one.getName().compareTo(other.getName())).forEach(law -> skipped(law).ifPresent(
        reason -> byReason.merge(reason, law.getName(), (before, next) -> before + ", " + next)));
    return byReason;
  }
}
