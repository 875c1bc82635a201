package org.mamapost.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.mamapost.answer.Answer;
import org.mamapost.answer.RefusalReason;
import org.mamapost.person.Facts;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Scheme;
import org.mamapost.testkit.arbitrary.PolicyArbitraries;

/** What a policy gives to whom. */
abstract class LawsOfSchemes extends LawsOfPosts {

  private static final int CASES = 60;

  LawsOfSchemes() {}

  /** See {@link Law}. */
  @Law(says = "No scheme throws or returns null, whatever is known of a person and on whatever day.",
      restsOn = "正文(三)(五): an answer, or why there is none",
      wrong = "\"the scheme failed\" instead of an answer",
      needs = Need.SCHEMES)
  @Property(tries = CASES, edgeCases = EdgeCasesMode.NONE)
  public final void required_schemesAlwaysAnswer(@ForAll("people") PersonCase person) {
    person.policy().schemes().forEach(scheme ->
        Objects.requireNonNull(person.assess(scheme), () -> "the scheme " + scheme.key().code() + " returned null"));
  }

  /** See {@link Law}. */
  @Law(says = "Nothing is ever due in the amount of zero, and a refusal for missing facts names them.",
      restsOn = "never-rule: no silent 0; an unknown is a typed refusal",
      wrong = "0元, which looks like an answer, to somebody of whom too little is known",
      needs = Need.SCHEMES)
  @Property(tries = CASES, edgeCases = EdgeCasesMode.NONE)
  public final void required_refusalIsNeverZero(@ForAll("people") PersonCase person) {
    Breaches breaches = new Breaches();
    for (Scheme scheme : person.policy().schemes()) {
      Answer<Entitlement> answer = person.assess(scheme);
      answer.value().flatMap(Entitlement::sum).ifPresent(sum -> breaches.unless(
          sum.amount().toBigDecimal().signum() > 0, scheme.key().code() + " gives " + sum));
      boolean missing = answer.refusal().filter(why -> why.reason() == RefusalReason.FACTS_MISSING).isPresent();
      breaches.unless(missing == !answer.missingFacts().isEmpty(),
          scheme.key().code() + " misses facts and names none: " + answer.refusal());
    }
    breaches.none();
  }

  /** See {@link Law}. */
  @Law(says = "What is answered without a fact is answered the same once the fact is known.",
      restsOn = "never-rule: no default that hides absence; what was not put in is unknown, never \"no\"",
      wrong = "money for somebody who left a question of the form empty",
      needs = Need.SCHEMES)
  @Example
  public final void required_absenceIsNoAnswer() {
    Breaches breaches = new Breaches();
    subject().policies().stream().filter(Need::hasSchemes).forEach(policy -> {
      Forgetting forgetting = new Forgetting(keysOf(policy), subject().cases(), policy.inForce().first());
      Stream.concat(Stream.of(Facts.noneKnown()), subject().cases().stream()).forEach(facts -> {
        List<PersonCase> days = daysOf(policy, facts).map(day -> new PersonCase(policy, facts, day)).toList();
        days.forEach(forgetting::each);
        forgetting.pairs(days.stream().filter(LawsOfSchemes::isDueSomething).findFirst().orElse(days.get(0)));
      });
      people(policy).sampleStream().limit(CASES).forEach(forgetting::each);
      forgetting.found().forEach(found -> breaches.unless(false, found));
    });
    breaches.none();
  }

  private static Stream<LocalDate> daysOf(RegionalPolicy policy, Facts facts) {
    return Stream.concat(PolicyArbitraries.changes(policy).stream(),
        policy.schemes().stream().flatMap(scheme -> scheme.changes(facts, policy).stream())).distinct().sorted();
  }

  private static boolean isDueSomething(PersonCase person) {
    return person.policy().schemes().stream().anyMatch(scheme -> person.assess(scheme).value().isPresent());
  }

  /** See {@link Law}. */
  @Law(says = "An answer changes only on a day that the scheme announces or on which a value or a policy changes.",
      restsOn = "Scheme.changes, from which an assessment over a period is made",
      wrong = "a period with one answer, though the answer changes in the middle of it",
      needs = Need.SCHEMES)
  @Property(tries = CASES / 2, edgeCases = EdgeCasesMode.NONE)
  public final void required_changesAreAnnounced(@ForAll("people") PersonCase person) {
    Breaches breaches = new Breaches();
    LocalDate first = person.policy().inForce().first();
    for (Scheme scheme : person.policy().schemes()) {
      TreeSet<LocalDate> changes = new TreeSet<>(scheme.changes(person.facts(), person.policy()));
      changes.addAll(PolicyArbitraries.changes(person.policy()));
      for (LocalDate start : changes.tailSet(first)) {
        LocalDate next = changes.higher(start);
        LocalDate last = next == null ? start.plusYears(1) : next.minusDays(1);
        LocalDate middle = start.plusDays((last.toEpochDay() - start.toEpochDay()) / 2);
        breaches.unless(said(scheme, person.on(start)).equals(said(scheme, person.on(middle)))
                && said(scheme, person.on(start)).equals(said(scheme, person.on(last))),
            scheme.key().code() + " says one thing on " + start + " and another by " + last + ", unannounced");
      }
    }
    breaches.none();
  }

  // A refusal may name the day it looked at.
  private static Object said(Scheme scheme, PersonCase person) {
    return person.assess(scheme).<Object>fold(refusal -> refusal.reason(), due -> due);
  }

  /** See {@link Law}. */
  @Law(says = "Every scheme is due to somebody among the cases, on some day around a change.",
      restsOn = "a scheme that nobody can meet is not the one that was meant",
      wrong = "a refusal for everybody, as a rule because two conditions exclude each other",
      needs = {Need.SCHEMES, Need.CASES})
  @Example
  public final void optional_everySchemeIsDueToSomebody() {
    Breaches breaches = new Breaches();
    for (RegionalPolicy policy : subject().policies()) {
      policy.schemes().forEach(scheme -> breaches.unless(
          subject().cases().stream().anyMatch(facts -> daysOf(policy, facts)
              .anyMatch(day -> new PersonCase(policy, facts, day).assess(scheme).value().isPresent())),
          scheme.key().code() + " is due to nobody among the cases"));
    }
    breaches.none();
  }
}
