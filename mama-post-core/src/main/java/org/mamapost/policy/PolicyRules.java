package org.mamapost.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mamapost.source.Modality;

/**
 * The rules of one policy, each under the id or code that is its own, and how they come to lie upon those of the policy
 * above: what takes the place of what, and what may not be replaced.
 */
final class PolicyRules {

  private final String policy;
  private final Map<String, RowRule> rowRules = new LinkedHashMap<>();
  private final Map<String, PostRule> postRules = new LinkedHashMap<>();
  private final Map<String, LawRule> lawRules = new TreeMap<>();
  private final Map<SchemeKey, Scheme> schemes = new LinkedHashMap<>();
  private final Map<ProtectionKey, Protection> protections = new LinkedHashMap<>();
  private final Map<AdviceKind, AdviceRule> adviceRules = new LinkedHashMap<>();
  private final List<Measure> measures = new ArrayList<>();

  PolicyRules(String policy) {
    this.policy = policy;
  }

  PolicyRules copy() {
    PolicyRules copy = new PolicyRules(policy);
    copy.rowRules.putAll(rowRules);
    copy.postRules.putAll(postRules);
    copy.lawRules.putAll(lawRules);
    copy.schemes.putAll(schemes);
    copy.protections.putAll(protections);
    copy.adviceRules.putAll(adviceRules);
    copy.measures.addAll(measures);
    return copy;
  }

  /**
   * These rules upon those of the policy above, which come first.
   *
   * @throws IllegalStateException if one would take the place of a rule of law or a protection above
   */
  PolicyRules upon(PolicyRules above) {
    refuseReplacedLaw(above);
    refuseReplacedProtection(above);
    PolicyRules joined = above.copy();
    // A rule of the same id takes the place of the one above, of whichever kind either is.
    joined.rowRules.keySet().removeAll(postRules.keySet());
    joined.postRules.keySet().removeAll(rowRules.keySet());
    joined.rowRules.putAll(rowRules);
    joined.postRules.putAll(postRules);
    joined.lawRules.putAll(lawRules);
    joined.schemes.putAll(schemes);
    joined.protections.putAll(protections);
    joined.adviceRules.putAll(adviceRules);
    joined.measures.addAll(measures);
    return joined;
  }

  // The law above stands: a policy beneath may add to it, and improve on its values, but takes no rule away.
  private void refuseReplacedLaw(PolicyRules above) {
    Stream.of(lawRules, rowRules, postRules)
        .flatMap(own -> own.keySet().stream())
        .filter(above.lawRules::containsKey)
        .findFirst()
        .ifPresent(taken -> {
          throw new IllegalStateException("the policy " + policy + " cannot take the place of the law rule " + taken
              + ", which rests on " + above.lawRules.get(taken).basis());
        });
  }

  // A floor under workers is improved by its parameters; what takes its place could lower it.
  private void refuseReplacedProtection(PolicyRules above) {
    protections.forEach((key, own) -> {
      Protection theirs = above.protections.get(key);
      if (theirs != null) {
        throw new IllegalStateException("the policy " + policy + " cannot take the place of the protection "
            + key.code() + " of a policy above: " + theirs.basis() + " against " + own.basis());
      }
    });
  }

  void addRowRule(String id, RowRule rule) {
    refuseSecond(id);
    rowRules.put(id, Objects.requireNonNull(rule, "rule"));
  }

  void addPostRule(String id, PostRule rule) {
    refuseSecond(id);
    postRules.put(id, Objects.requireNonNull(rule, "rule"));
  }

  void addLawRule(String id, LawRule rule) {
    refuseSecond(id);
    lawRules.put(id, Objects.requireNonNull(rule, "rule"));
  }

  private void refuseSecond(String id) {
    if (rowRules.containsKey(id) || postRules.containsKey(id) || lawRules.containsKey(id)) {
      throw new IllegalArgumentException("the policy " + policy + " has two rules with the id " + id);
    }
  }

  void addScheme(Scheme scheme) {
    if (onlyEncourages(scheme.modality())) {
      throw new IllegalArgumentException("what is only encouraged entitles nobody: " + scheme.key().code());
    }
    if (schemes.putIfAbsent(scheme.key(), scheme) != null) {
      throw new IllegalArgumentException(
          "the policy " + policy + " has two schemes with the code " + scheme.key().code());
    }
  }

  void addProtection(Protection protection) {
    if (onlyEncourages(protection.modality())) {
      throw new IllegalArgumentException("what is only encouraged protects nobody: " + protection.key().code());
    }
    if (protections.putIfAbsent(protection.key(), protection) != null) {
      throw new IllegalArgumentException(
          "the policy " + policy + " has two protections with the code " + protection.key().code());
    }
  }

  private static boolean onlyEncourages(Modality modality) {
    return modality == Modality.ENCOURAGE || modality == Modality.GUIDE;
  }

  void addAdviceRule(AdviceRule rule) {
    if (adviceRules.putIfAbsent(rule.kind(), rule) != null) {
      throw new IllegalArgumentException("the policy " + policy + " has two rules for complaints of " + rule.kind());
    }
  }

  void addMeasure(Measure measure) {
    measures.add(Objects.requireNonNull(measure, "measure"));
  }

  Map<String, RowRule> rowRules() {
    return rowRules;
  }

  Map<String, PostRule> postRules() {
    return postRules;
  }

  Map<String, LawRule> lawRules() {
    return lawRules;
  }

  Map<SchemeKey, Scheme> schemes() {
    return schemes;
  }

  Map<ProtectionKey, Protection> protections() {
    return protections;
  }

  Map<AdviceKind, AdviceRule> adviceRules() {
    return adviceRules;
  }

  List<Measure> measures() {
    return measures;
  }
}
