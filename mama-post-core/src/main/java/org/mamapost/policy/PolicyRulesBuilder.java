package org.mamapost.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.mamapost.source.Modality;

/** Takes the rules that a policy lays down itself, and refuses a second one under an id or code. */
final class PolicyRulesBuilder {

  private final String policy;
  private final Map<String, RowRule> rowRules = new LinkedHashMap<>();
  private final Map<String, PostRule> postRules = new LinkedHashMap<>();
  private final Map<String, LawRule> lawRules = new TreeMap<>();
  private final Map<SchemeKey, Scheme> schemes = new LinkedHashMap<>();
  private final Map<ProtectionKey, Protection> protections = new LinkedHashMap<>();
  private final Map<AdviceKind, AdviceRule> adviceRules = new LinkedHashMap<>();
  private final List<Measure> measures = new ArrayList<>();

  PolicyRulesBuilder(String policy) {
    this.policy = policy;
  }

  /** Adds all of a policy's own rules. */
  void addAll(PolicyRules rules) {
    rowRules.putAll(rules.rowRules());
    postRules.putAll(rules.postRules());
    lawRules.putAll(rules.lawRules());
    schemes.putAll(rules.schemes());
    protections.putAll(rules.protections());
    adviceRules.putAll(rules.adviceRules());
    measures.addAll(rules.measures());
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

  /** The rules so far; a builder that is used again does not change them. */
  PolicyRules build() {
    return new PolicyRules(copy(rowRules), copy(postRules), lawRules.isEmpty() ? Map.of() : new TreeMap<>(lawRules),
        copy(schemes), copy(protections), copy(adviceRules), List.copyOf(measures));
  }

  // Most policies have few kinds of rules, and an empty map of one's own costs as much as a small one.
  private static <K, V> Map<K, V> copy(Map<K, V> rules) {
    return rules.isEmpty() ? Map.of() : new LinkedHashMap<>(rules);
  }
}
