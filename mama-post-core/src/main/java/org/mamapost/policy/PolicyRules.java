package org.mamapost.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The rules of one policy, each under the id or code that is its own, and how they come to lie upon those of the policy
 * above: what takes the place of what, and what may not be replaced.
 *
 * <p>Nothing is added to them any more. A policy shares with the one above what it does not say itself, so that
 * hundreds of cities hold the nation's rules once.
 *
 * @param rowRules what holds a post against a row, by id
 * @param postRules what looks at a post as a whole, by id
 * @param lawRules the rules of law for posts, in the order of their ids
 * @param schemes the schemes
 * @param protections the protections
 * @param adviceRules the rules for complaints
 * @param measures what nobody can claim as an amount
 */
record PolicyRules(Map<String, RowRule> rowRules, Map<String, PostRule> postRules, Map<String, LawRule> lawRules,
    Map<SchemeKey, Scheme> schemes, Map<ProtectionKey, Protection> protections, Map<AdviceKind, AdviceRule> adviceRules,
    List<Measure> measures) {

  /**
   * These rules upon those of the policy above, which come first.
   *
   * @param policy the id of the policy whose rules these are
   * @param above the rules of the policy above
   * @throws IllegalStateException if one would take the place of a rule of law or a protection above
   */
  PolicyRules upon(String policy, PolicyRules above) {
    refuseReplacedLaw(policy, above);
    refuseReplacedProtection(policy, above);
    return new PolicyRules(
        // A rule of the same id takes the place of the one above, of whichever kind either is.
        joined(without(above.rowRules, postRules), rowRules),
        joined(without(above.postRules, rowRules), postRules),
        lawRules.isEmpty() ? above.lawRules : new TreeMap<>(joined(above.lawRules, lawRules)),
        joined(above.schemes, schemes),
        joined(above.protections, protections),
        joined(above.adviceRules, adviceRules),
        measures.isEmpty() ? above.measures : Stream.concat(above.measures.stream(), measures.stream()).toList());
  }

  private static <K, V> Map<K, V> joined(Map<K, V> above, Map<K, V> own) {
    if (own.isEmpty() || above.isEmpty()) {
      return own.isEmpty() ? above : own;
    }
    Map<K, V> joined = new LinkedHashMap<>(above);
    joined.putAll(own);
    return joined;
  }

  private static <K, V> Map<K, V> without(Map<K, V> above, Map<K, ?> taken) {
    if (taken.keySet().stream().noneMatch(above::containsKey)) {
      return above;
    }
    Map<K, V> left = new LinkedHashMap<>(above);
    left.keySet().removeAll(taken.keySet());
    return left;
  }

  // The law above stands: a policy beneath may add to it, and improve on its values, but takes no rule away.
  private void refuseReplacedLaw(String policy, PolicyRules above) {
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
  private void refuseReplacedProtection(String policy, PolicyRules above) {
    protections.forEach((key, own) -> {
      Protection theirs = above.protections.get(key);
      if (theirs != null) {
        throw new IllegalStateException("the policy " + policy + " cannot take the place of the protection "
            + key.code() + " of a policy above: " + theirs.basis() + " against " + own.basis());
      }
    });
  }
}
