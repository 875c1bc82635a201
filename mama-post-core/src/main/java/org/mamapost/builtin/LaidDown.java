package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mamapost.answer.Answer;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.policy.Evidence;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.Protection;
import org.mamapost.policy.ProtectionKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Safeguard;
import org.mamapost.policy.SchemeContext;
import org.mamapost.policy.WorkBan;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.time.DateRange;

/**
 * A protection put together from its text, its rule, the days on which its answer changes, and what goes with it.
 *
 * @param byItsValues whether it holds on the days of its values alone, because what grants it are the values of regions
 */
record LaidDown(
    ProtectionKey key,
    Modality modality,
    Citation basis,
    Function<SchemeContext, Answer<Safeguard>> rule,
    BiFunction<Facts, RegionalPolicy, Set<LocalDate>> changing,
    List<WorkBan> workBans,
    Optional<Evidence> evidence,
    boolean byItsValues) implements Protection {

  static LaidDown of(ProtectionKey key, Modality modality, Citation basis,
      Function<SchemeContext, Answer<Safeguard>> rule, BiFunction<Facts, RegionalPolicy, Set<LocalDate>> changing) {
    return new LaidDown(key, modality, basis, rule, changing, List.of(), Optional.empty(), false);
  }

  /** With the work that it forbids. */
  LaidDown forbidding(List<WorkBan> bans) {
    return new LaidDown(key, modality, basis, rule, changing, bans, evidence, byItsValues);
  }

  /** With what an inspection asks for, in the sentence that bears the protection's code. */
  LaidDown shownBy(List<FactKey<Integer>> whom) {
    return shownBy(whom, false);
  }

  LaidDown shownBy(List<FactKey<Integer>> whom, boolean leftOpen) {
    return new LaidDown(key, modality, basis, rule, changing, workBans,
        Optional.of(new Evidence(whom, Words.say("evidence." + key.code()), leftOpen, List.of())), byItsValues);
  }

  /** With the values that what is shown is held against. */
  LaidDown heldAgainst(List<ParameterKey<Integer>> measures) {
    Optional<Evidence> measured = evidence.map(shown ->
        new Evidence(shown.whom(), shown.what(), shown.leftOpen(), measures));
    return new LaidDown(key, modality, basis, rule, changing, workBans, measured, byItsValues);
  }

  /** The same, in force whenever one of its values is, however young the sentence is that speaks of it. */
  LaidDown onTheDaysOfItsValues() {
    return new LaidDown(key, modality, basis, rule, changing, workBans, evidence, true);
  }

  @Override
  public Optional<DateRange> textInForce() {
    return byItsValues ? Optional.empty() : Statutes.holding(basis.document());
  }

  @Override
  public Answer<Safeguard> assess(SchemeContext context) {
    return rule.apply(context);
  }

  @Override
  public Set<LocalDate> changes(Facts facts, RegionalPolicy policy) {
    return changing.apply(facts, policy);
  }
}
