package org.mamapost.testkit;

import java.io.Serializable;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import org.mamapost.policy.InForce;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.spi.LoadedProvider;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.testkit.arbitrary.PolicyArbitraries;
import org.mamapost.time.DateRange;

/** What a policy says holds: declared, loaded, on which days, and beneath whom. */
abstract class LawsOfForce extends LawsOfSources {

  LawsOfForce() {}

  /** See {@link Law}. */
  @Law(says = "Each declared gap names a law that is asked, and a reason.",
      restsOn = "a gap that nobody can look up hides a fault",
      wrong = "a misspelt id, or a law that is skipped anyway: the gap covers nothing, and nobody learns of it")
  @Example
  public final void required_knownGapsNameALaw() {
    LawBook book = LawBook.of(this);
    Map<String, Method> laws = LawBook.laws().collect(Collectors.toMap(Method::getName, law -> law));
    Breaches breaches = new Breaches();
    for (KnownGap gap : getClass().getAnnotationsByType(KnownGap.class)) {
      Method law = laws.get(LawBook.id(gap));
      breaches.unless(law != null, "there is no law " + gap.law() + " to have a gap in");
      breaches.unless(!gap.reason().isBlank(), "no reason is given for the gap in " + gap.law());
      Optional.ofNullable(law).flatMap(book::skipped).ifPresent(why -> breaches.unless(false,
          "the gap in " + gap.law() + " is pointless, its @KnownGap has to go: the law is skipped, as " + why));
    }
    breaches.none();
  }

  /** See {@link Law}. */
  @Law(says = "A registry loads the provider with nothing amiss.",
      restsOn = "docs/plugin-guide.md, A test: a strict registry refuses whatever is amiss",
      wrong = "the load report names it, and some or all of its policies answer nobody")
  @Example
  public final void required_loadsWithNothingAmiss() {
    Breaches breaches = new Breaches();
    subject().provider().ifPresent(provider -> {
      for (LoadedProvider loaded : PolicyRegistry.builder().provider(provider).build().loadReport().providers()) {
        boolean own = loaded.className().equals(Optional.of(provider.getClass().getName()));
        breaches.unless(!own || loaded.reasons().isEmpty(), loaded.id() + ": " + loaded.reasons());
      }
    });
    breaches.none();
  }

  /** See {@link Law}. */
  @Law(says = "No two versions for one region are in force on one day.",
      restsOn = "docs/decisions/0010: two equal claims to a day are a conflict, and nobody answers",
      wrong = "rules conflict on the days that two versions share")
  @Example
  public final void required_versionsDoNotOverlap() {
    Breaches breaches = new Breaches();
    List<RegionalPolicy> versions = subject().policies();
    for (int i = 0; i < versions.size(); i++) {
      for (RegionalPolicy later : versions.subList(i + 1, versions.size())) {
        breaches.unless(!versions.get(i).region().equals(later.region())
            || !versions.get(i).inForce().overlaps(later.inForce()), versions.get(i) + " and " + later + " overlap");
      }
    }
    breaches.none();
  }

  /** See {@link Law}. */
  @Law(says = "Between two versions for one region there is no day without a version.",
      restsOn = "docs/plugin-guide.md, After an end date: what a gap means is an interpretation to be written down",
      wrong = "\"not in force\" on the days between, as if the city had stopped")
  @Example
  public final void optional_versionsLeaveNoGap() {
    Breaches breaches = new Breaches();
    subject().policies().stream().collect(Collectors.groupingBy(RegionalPolicy::region)).forEach((region, versions) ->
        unlessInARow(breaches, versions.stream().map(RegionalPolicy::inForce).toList(), "a version of " + region));
    breaches.none();
  }

  /** See {@link Law}. */
  @Law(says = "Between two values of one parameter there is no day without a value.",
      restsOn = "an unknown value is a refusal, so a gap has to be meant",
      wrong = "\"not modelled\" for a few days, as a rule because an end date is one off")
  @Example
  public final void optional_valuesLeaveNoGap() {
    Breaches breaches = new Breaches();
    for (RegionalPolicy layer : subject().layers()) {
      layer.parameters().stream().collect(Collectors.groupingBy(Parameter::key)).forEach((key, values) ->
          unlessInARow(
              breaches, values.stream().<DateRange>map(Parameter::inForce).toList(), key + " in " + layer.id()));
    }
    breaches.none();
  }

  private static void unlessInARow(Breaches breaches, List<DateRange> ranges, String what) {
    List<DateRange> sorted = ranges.stream().sorted(Comparator.comparing(DateRange::first)).toList();
    for (int i = 1; i < sorted.size(); i++) {
      LocalDate next = sorted.get(i).first();
      breaches.unless(sorted.get(i - 1).last().filter(last -> last.plusDays(1).isBefore(next)).isEmpty(),
          "there is a gap before " + next + " in " + what);
    }
  }

  /** See {@link Law}. */
  @Law(says = "Every value holds on some day of its policy.",
      restsOn = "Parameter: it holds only as far as its policy is in force",
      wrong = "a value that stands in the policy and in no answer: \"not modelled\", though it was written down")
  @Example
  public final void required_everyValueHoldsOnSomeDay() {
    Breaches breaches = new Breaches();
    subject().layers().forEach(layer -> layer.parameters().forEach(parameter -> breaches.unless(
        layer.inForce().overlaps(parameter.inForce()),
        parameter.key() + " holds " + parameter.inForce() + ", never while " + layer.id() + " is in force")));
    breaches.none();
  }

  /** See {@link Law}. */
  @Law(says = "No value is below a floor, above a ceiling or beside a standard that a policy above lays down.",
      restsOn = "docs/decisions/0011: a lower policy decides only what the higher leaves open",
      wrong = "the higher value holds, and every answer drags the conflict along with both citations")
  @Example
  public final void required_floorsAndCeilingsHold() {
    Breaches breaches = new Breaches();
    for (RegionalPolicy policy : subject().policies()) {
      for (LocalDate day : PolicyArbitraries.changes(policy)) {
        policy.parameters().forEach(parameter -> conflicts(policy, parameter.key(), day).forEach(conflict ->
            breaches.unless(false, parameter.key() + " is " + conflict.lower().value() + " where "
                + conflict.higher().binding().english() + " " + conflict.higher().value() + " holds, on " + day)));
      }
    }
    breaches.none();
  }

  private static <V extends Comparable<V> & Serializable> List<InForce.Conflict<V>> conflicts(
      RegionalPolicy policy, ParameterKey<V> key, LocalDate day) {
    return policy.parameter(key, day).map(InForce::conflicts).orElse(List.of());
  }
}
