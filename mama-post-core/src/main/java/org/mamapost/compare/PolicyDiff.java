package org.mamapost.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.interpretation.Interpretation;
import org.mamapost.interpretation.Reading;
import org.mamapost.policy.InForce;
import org.mamapost.policy.Measure;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Scheme;
import org.mamapost.policy.SchemeKey;
import org.mamapost.text.Named;

/**
 * Everything of which two policies do not say the same, each side with the words it rests on. A row is compared cell by
 * cell, by what the cells mean and not by how they are worded.
 *
 * <pre>{@code
 * PolicyDiff diff = PolicyDiff.between(new PolicyAt(weihai, date), new PolicyAt(zhongshan, date));
 * diff.differences().forEach(difference -> System.out.println(difference.code()));
 * }</pre>
 */
public final class PolicyDiff {

  private final List<Difference> differences = new ArrayList<>();
  private final PolicyAt left;
  private final PolicyAt right;

  private PolicyDiff(PolicyAt left, PolicyAt right) {
    this.left = Objects.requireNonNull(left, "left");
    this.right = Objects.requireNonNull(right, "right");
  }

  /**
   * Compares two policies, or one on two days.
   *
   * @param left the one
   * @param right the other
   * @return what differs: the catalogue in the order of its rows, then values, schemes, measures and readings
   */
  public static PolicyDiff between(PolicyAt left, PolicyAt right) {
    PolicyDiff diff = new PolicyDiff(left, right);
    diff.catalogues();
    diff.values();
    diff.schemes();
    diff.measures();
    diff.readings();
    return diff;
  }

  /** What differs; empty if the two say the same. */
  public List<Difference> differences() {
    return List.copyOf(differences);
  }

  /** The one. */
  public PolicyAt left() {
    return left;
  }

  /** The other. */
  public PolicyAt right() {
    return right;
  }

  private void catalogues() {
    Optional<Catalogue> one = left.policy().catalogue();
    Optional<Catalogue> other = right.policy().catalogue();
    compare(Aspect.STANDING, "catalogue", Aspect.STANDING,
        one.map(PolicyDiff::standing), other.map(PolicyDiff::standing));
    Map<String, CatalogueRow> lefts = rows(one);
    Map<String, CatalogueRow> rights = rows(other);
    union(lefts.keySet(), rights.keySet()).forEach(code -> row(code, lefts.get(code), rights.get(code)));
  }

  private static Side standing(Catalogue catalogue) {
    return new Side(Words.say("named", catalogue.modality()), List.of(catalogue.standing()));
  }

  private static Map<String, CatalogueRow> rows(Optional<Catalogue> catalogue) {
    return catalogue.stream().flatMap(any -> any.rows().stream()).collect(
        Collectors.toMap(CatalogueRow::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
  }

  private void row(String code, CatalogueRow one, CatalogueRow other) {
    if (one == null || other == null) {
      CatalogueRow only = one == null ? other : one;
      compare(Aspect.ROW, code, only.key(),
          Optional.ofNullable(one).map(RowSides::whole), Optional.ofNullable(other).map(RowSides::whole));
      return;
    }
    RowSides.of(one).forEach((aspect, side) ->
        compare(aspect, code, one.key(), side, RowSides.of(other).get(aspect)));
  }

  private void values() {
    union(keys(left.policy()), keys(right.policy())).forEach(key ->
        compare(Aspect.VALUE, key.code(), key, value(left, key), value(right, key)));
  }

  private static Set<ParameterKey<?>> keys(RegionalPolicy policy) {
    return policy.layers().flatMap(layer -> layer.parameters().stream()).map(Parameter::key)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Optional<Side> value(PolicyAt at, ParameterKey<?> key) {
    return at.policy().parameter(key, at.date()).map(InForce::parameter)
        .map(value -> new Side(Words.say("named", value.value()), List.of(value.citation())));
  }

  private void schemes() {
    compareAll(Aspect.SCHEME, left.policy().schemes(), right.policy().schemes(), Scheme::key,
        scheme -> new Side(Words.say("named", scheme.modality()), List.of(scheme.basis())));
  }

  private void measures() {
    compareAll(Aspect.MEASURE, left.policy().measures(), right.policy().measures(), Measure::key,
        measure -> new Side(Words.say("measure", measure.modality(), measure.what()), List.of(measure.citation())));
  }

  private <T> void compareAll(Aspect aspect, List<T> lefts, List<T> rights,
      Function<T, SchemeKey> key, Function<T, Side> side) {
    Map<String, T> one = byCode(lefts, key);
    Map<String, T> other = byCode(rights, key);
    union(one.keySet(), other.keySet()).forEach(code -> compare(aspect, code,
        key.apply(Stream.of(one, other).flatMap(map -> Optional.ofNullable(map.get(code)).stream())
            .findFirst().orElseThrow()),
        Optional.ofNullable(one.get(code)).map(side), Optional.ofNullable(other.get(code)).map(side)));
  }

  private static <T> Map<String, T> byCode(List<T> all, Function<T, SchemeKey> key) {
    Map<String, T> byCode = new LinkedHashMap<>();
    all.forEach(each -> byCode.put(key.apply(each).code(), each));
    return byCode;
  }

  private void readings() {
    for (Interpretation question : Interpretation.all()) {
      compare(Aspect.READING, question.name(), new Question(question),
          Optional.of(reading(left, question)), Optional.of(reading(right, question)));
    }
  }

  private static Side reading(PolicyAt at, Interpretation question) {
    Reading taken = question.readings().stream().filter(at.policy().readings()::takes).findFirst()
        .orElseGet(question::taken);
    return new Side(Words.say("named", taken), List.of());
  }

  private static <T> Set<T> union(Set<T> one, Set<T> other) {
    Set<T> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return all;
  }

  private void compare(Aspect aspect, String code, Named name, Optional<Side> one, Optional<Side> other) {
    if (!one.map(Side::says).equals(other.map(Side::says))) {
      differences.add(new Difference(aspect, code, name, one, other));
    }
  }
}
