package org.mamapost.datafile.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.datafile.fault.Words;
import org.mamapost.datafile.policy.Library;
import org.mamapost.datafile.policy.Offered;
import org.mamapost.datafile.policy.ValueType;
import org.mamapost.interpretation.Interpretation;
import org.mamapost.interpretation.Reading;
import org.mamapost.interpretation.Readings;
import org.mamapost.policy.AdviceKind;
import org.mamapost.policy.AdviceRule;
import org.mamapost.policy.LawRule;
import org.mamapost.policy.Measure;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.Protection;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Scheme;
import org.mamapost.text.Message;

/** What a policy says itself and has not from the policies above, and what of it a file cannot say. */
final class OwnParts {

  private final RegionalPolicy policy;
  private final Optional<RegionalPolicy> above;

  OwnParts(RegionalPolicy policy) {
    this.policy = policy;
    this.above = policy.above();
  }

  Optional<Catalogue> catalogue() {
    return policy.catalogue().filter(own -> above.flatMap(RegionalPolicy::catalogue).filter(own::equals).isEmpty());
  }

  List<Measure> measures() {
    int theirs = above.map(layer -> layer.measures().size()).orElse(0);
    return policy.measures().subList(theirs, policy.measures().size());
  }

  Map<String, Scheme> schemes() {
    return own(layer -> byId(layer.schemes(), scheme -> scheme.key().code()));
  }

  Map<String, Protection> protections() {
    return own(layer -> byId(layer.protections(), protection -> protection.key().code()));
  }

  Map<String, LawRule> lawRules() {
    return own(RegionalPolicy::lawRules);
  }

  Map<String, AdviceRule> advice() {
    return own(layer -> byId(
        Stream.of(AdviceKind.values()).flatMap(kind -> layer.adviceRule(kind).stream()).toList(),
        rule -> rule.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')));
  }

  private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    all.forEach(one -> byId.put(id.apply(one), one));
    return byId;
  }

  private <T> Map<String, T> own(Function<RegionalPolicy, Map<String, T>> of) {
    Map<String, T> own = new LinkedHashMap<>(of.apply(policy));
    above.map(of).ifPresent(theirs -> own.entrySet().removeAll(theirs.entrySet()));
    return own;
  }

  List<Reading> readings() {
    Readings standing = above.map(RegionalPolicy::readings).orElse(Readings.standard());
    return Interpretation.all().stream()
        .flatMap(question -> question.readings().stream())
        .filter(reading -> policy.readings().takes(reading) && !standing.takes(reading))
        .toList();
  }

  /** The keys that are not the library's, by code. */
  Map<String, ParameterKey<?>> keys() {
    Map<String, ParameterKey<?>> keys = new LinkedHashMap<>();
    policy.parameters().stream().map(Parameter::key)
        .filter(key -> Library.key(key.code()).isEmpty())
        .forEach(key -> keys.put(key.code(), key));
    return keys;
  }

  /** What a file cannot say. */
  List<Message> unsaid() {
    List<Message> unsaid = new ArrayList<>();
    above.filter(layer -> !Library.layers().to(policy.region()).containsValue(layer))
        .ifPresent(layer -> unsaid.add(Words.say("unsaid.layer", layer.id())));
    own(RegionalPolicy::rowRules).keySet().forEach(id -> unsaid.add(Words.say("unsaid.rule", id)));
    own(RegionalPolicy::postRules).keySet().forEach(id -> unsaid.add(Words.say("unsaid.rule", id)));
    Stream.of(
            notOffered(schemes(), Library.schemes()),
            notOffered(protections(), Library.protections()),
            notOffered(lawRules(), Library.lawRules()),
            notOffered(advice(), Library.advice()))
        .forEach(unsaid::addAll);
    unsaidOfReadings().ifPresent(unsaid::add);
    policy.parameters().stream().map(Parameter::key).distinct().filter(key -> !isWritten(key))
        .forEach(key -> unsaid.add(Words.say("unsaid.value", key.code())));
    measures().stream().filter(measure -> !measure.what().key().equals("measure." + measure.key().code())
            || !measure.what().arguments().isEmpty())
        .forEach(measure -> unsaid.add(Words.say("unsaid.measure", measure.key().code())));
    catalogue().ifPresent(own -> CatalogueWriter.notCopied(own, policy.document())
        .forEach(row -> unsaid.add(Words.say("unsaid.row", row.code(), policy.document().toString()))));
    return unsaid;
  }

  private <T> List<Message> notOffered(Map<String, T> own, Offered<T> offered) {
    Map<String, T> known = offered.to(policy.region());
    return own.entrySet().stream()
        .filter(part -> !part.getValue().equals(known.get(part.getKey())))
        .map(part -> Words.say("unsaid." + offered.kind(), part.getKey()))
        .toList();
  }

  private Optional<Message> unsaidOfReadings() {
    Readings written = above.map(RegionalPolicy::readings).orElse(Readings.standard());
    for (Reading reading : readings()) {
      written = written.with(reading);
    }
    return written.equals(policy.readings()) ? Optional.empty() : Optional.of(Words.say("unsaid.reading"));
  }

  private static boolean isWritten(ParameterKey<?> key) {
    return Library.key(key.code()).map(key::equals).orElseGet(() -> ValueType.of(key.type()).isPresent());
  }
}
