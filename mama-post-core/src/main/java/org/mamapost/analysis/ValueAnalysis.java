package org.mamapost.analysis;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mamapost.policy.Binding;
import org.mamapost.policy.InForce;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;

/** What the layers of a policy lay down on each day: gaps, values of two layers on one day, values that never hold. */
final class ValueAnalysis {

  private final RegionalPolicy policy;
  private final List<Held> held;
  // Within each of these no value begins or ends, so its first day speaks for all.
  private final List<DateRange> stretches;

  ValueAnalysis(RegionalPolicy policy) {
    this.policy = policy;
    this.held = policy.layers()
        .flatMap(layer -> layer.parameters().stream().map(parameter -> new Held(layer, parameter)))
        .sorted(Comparator.comparing((Held one) -> one.key().code()))
        .toList();
    this.stretches = stretches(policy);
  }

  private static List<DateRange> stretches(RegionalPolicy policy) {
    SortedSet<LocalDate> starts = new TreeSet<>();
    policy.layers()
        .flatMap(layer -> Stream.concat(
            Stream.of(layer.inForce()), layer.parameters().stream().map(parameter -> parameter.inForce())))
        .forEach(range -> {
          starts.add(range.first());
          range.last().ifPresent(last -> starts.add(last.plusDays(1)));
        });
    List<DateRange> stretches = new ArrayList<>();
    LocalDate start = null;
    for (LocalDate next : starts) {
      if (start != null) {
        stretches.add(DateRange.ofInclusive(start, next.minusDays(1)));
      }
      start = next;
    }
    stretches.add(DateRange.startingOn(start));
    return stretches;
  }

  Message lookedAt() {
    return Words.say("looked-at.values", held.size(), Math.toIntExact(keys().count()),
        Math.toIntExact(policy.layers().count()), policy.inForce());
  }

  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    keys().forEach(key -> {
      remarks.addAll(gaps(key));
      remarks.addAll(clashes(key));
      of(key).flatMap(one -> masked(one).stream()).forEach(remarks::add);
    });
    return remarks;
  }

  private Stream<ParameterKey<?>> keys() {
    return held.stream().<ParameterKey<?>>map(Held::key).distinct();
  }

  private Stream<Held> of(ParameterKey<?> key) {
    return held.stream().filter(one -> one.key().equals(key));
  }

  private List<Remark> gaps(ParameterKey<?> key) {
    return runs(days -> policy.inForce().contains(days.first()) && policy.parameter(key, days.first()).isEmpty())
        .stream()
        .map(days -> Remark.of(RemarkKind.VALUE_GAP, List.of(Subject.of(key)), Words.say("value-gap", key, days),
            of(key).map(one -> one.parameter().citation()).toList()).on(days))
        .toList();
  }

  private <V extends Comparable<V> & Serializable> List<Remark> clashes(ParameterKey<V> key) {
    return stretches.stream().flatMap(days -> clashes(key, days.first()).stream()).distinct()
        .flatMap(clash -> runs(days -> clashes(key, days.first()).contains(clash)).stream().map(clash::on))
        .toList();
  }

  private <V extends Comparable<V> & Serializable> List<Clash> clashes(ParameterKey<V> key, LocalDate day) {
    Optional<InForce<V>> holds = policy.parameter(key, day);
    List<Clash> clashes = new ArrayList<>();
    for (RegionalPolicy layer : policy.layers().toList()) {
      Optional<Parameter<V>> own = layer.ownParameter(key, day);
      if (own.isPresent() && !isOf(holds.orElseThrow(), layer)) {
        Optional<InForce.Conflict<V>> conflict = holds.get().conflicts().stream()
            .filter(one -> one.lower().equals(own.get())).findFirst();
        clashes.add(conflict.isPresent()
            ? new Clash(RemarkKind.VALUE_OVERRULED, conflict.get().higher(), own.get(), layer.id())
            : new Clash(RemarkKind.VALUE_REPLACED, holds.get().parameter(), own.get(), layer.id()));
      }
    }
    return clashes;
  }

  private static boolean isOf(InForce<?> holds, RegionalPolicy layer) {
    return holds.policyId().equals(layer.id());
  }

  private Optional<Remark> masked(Held one) {
    List<DateRange> own = runs(days -> one.isLaidDown(days.first()));
    if (own.isEmpty()) {
      return Optional.of(Remark.of(RemarkKind.VALUE_MASKED, List.of(Subject.of(one.key())),
          Words.say("value-masked.outside", one.key(), one.value(), one.layer().id(), one.parameter().inForce(),
              one.layer().inForce()),
          List.of(one.parameter().citation())).on(one.parameter().inForce()));
    }
    boolean overruled = stretches.stream().map(DateRange::first).filter(one::isLaidDown)
        .allMatch(day -> clashes(one.key(), day).stream().anyMatch(clash -> clash.overrules(one)));
    boolean replaced = stretches.stream().map(DateRange::first).filter(one::isLaidDown)
        .allMatch(day -> clashes(one.key(), day).stream().anyMatch(clash -> clash.isAbout(one)));
    if (!overruled && !(replaced && one.parameter().binding() == Binding.OPEN)) {
      return Optional.empty();
    }
    return Optional.of(Remark.of(RemarkKind.VALUE_MASKED, List.of(Subject.of(one.key())),
        Words.say(overruled ? "value-masked.overruled" : "value-masked.replaced",
            one.key(), one.value(), one.layer().id()),
        List.of(one.parameter().citation())).on(own.get(0)));
  }

  /** The stretches of which something is true, those that follow each other put together. */
  private List<DateRange> runs(Predicate<DateRange> test) {
    List<DateRange> runs = new ArrayList<>();
    boolean running = false;
    for (DateRange days : stretches) {
      boolean holds = test.test(days);
      if (holds) {
        LocalDate first = running ? runs.remove(runs.size() - 1).first() : days.first();
        runs.add(days.last().map(last -> DateRange.ofInclusive(first, last)).orElse(DateRange.startingOn(first)));
      }
      running = holds;
    }
    return runs;
  }

  /** A parameter of a layer. */
  private record Held(RegionalPolicy layer, Parameter<?> parameter) {

    ParameterKey<?> key() {
      return parameter.key();
    }

    Serializable value() {
      return parameter.value();
    }

    boolean isLaidDown(LocalDate day) {
      return layer.ownParameter(parameter.key(), day).filter(parameter::equals).isPresent();
    }
  }

  /** A value that does not hold on a day, beside the one because of which it does not. */
  private record Clash(RemarkKind kind, Parameter<?> holds, Parameter<?> other, String layer) {

    boolean isAbout(Held one) {
      return other.equals(one.parameter()) && layer.equals(one.layer().id());
    }

    boolean overrules(Held one) {
      return kind == RemarkKind.VALUE_OVERRULED && isAbout(one);
    }

    Remark on(DateRange days) {
      String key = kind == RemarkKind.VALUE_OVERRULED ? "value-overruled" : "value-replaced";
      return Remark.of(kind, List.of(Subject.of(other.key())),
          Words.say(key, other.key(), holds.value(), other.value(), layer, days),
          List.of(holds.citation(), other.citation())).on(days);
    }
  }
}
