package org.mamapost.datafile.write;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mamapost.datafile.UnwritablePolicyException;
import org.mamapost.datafile.policy.PolicyForm;
import org.mamapost.datafile.policy.ValueType;
import org.mamapost.interpretation.Reading;
import org.mamapost.policy.Measure;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;

/** Writes one policy: what it says itself, and by name what it has of the library's. */
public final class PolicyWriter {

  private final RegionalPolicy policy;
  private final OwnParts own;
  private final YamlOut out;
  private final CitationWriter citations;

  private PolicyWriter(RegionalPolicy policy, OwnParts own, YamlOut out) {
    this.policy = policy;
    this.own = own;
    this.out = out;
    this.citations = new CitationWriter(out, policy.document());
  }

  /**
   * Writes a policy.
   *
   * @param policy the policy
   * @return the file
   * @throws UnwritablePolicyException if it has anything that a file cannot say; it lists all of that
   */
  public static String write(RegionalPolicy policy) {
    OwnParts own = new OwnParts(policy);
    List<Message> unsaid = own.unsaid();
    if (!unsaid.isEmpty()) {
      throw new UnwritablePolicyException(policy.id(), unsaid);
    }
    return YamlOut.document(out -> new PolicyWriter(policy, own, out).write());
  }

  private void write() {
    citations().forEach(citations::foresee);
    head();
    citations.documents();
    keys();
    own.catalogue().ifPresent(catalogue -> new CatalogueWriter(out, citations).write(catalogue));
    out.each("parameters", policy.parameters(), this::parameter);
    readings();
    out.each("measures", own.measures(), this::measure);
    names("schemes", own.schemes().keySet());
    names("protections", own.protections().keySet());
    names("law-rules", own.lawRules().keySet());
    names("advice", own.advice().keySet());
  }

  private Stream<Citation> citations() {
    Stream<Citation> catalogue = own.catalogue().stream().flatMap(all -> Stream.concat(
        Stream.of(all.standing()),
        all.rows().stream().flatMap(row -> Stream.of(
            CatalogueWriter.cells(row), Stream.of(row.group().citation()), row.contractAgainst().stream())
            .flatMap(part -> part))));
    return Stream.of(
        catalogue,
        policy.parameters().stream().map(Parameter::citation),
        own.measures().stream().map(Measure::citation)).flatMap(part -> part);
  }

  private void head() {
    out.text("format", PolicyForm.FORMAT);
    out.text("id", policy.id());
    out.text("version", policy.version());
    out.text("region", policy.region().code());
    days(policy.inForce());
    policy.above().ifPresent(above -> out.text("above", above.id()));
  }

  private void days(DateRange days) {
    out.line("in-force", () -> {
      out.text("first-day", days.first().toString());
      out.text("last-day", days.last().map(Object::toString).orElse("none"));
    });
  }

  private void keys() {
    Map<String, ParameterKey<?>> declared = own.keys();
    if (!declared.isEmpty()) {
      out.block("keys", () -> declared.forEach((code, key) -> out.line(code, () -> {
        out.text("type", ValueType.of(key.type()).orElseThrow().english());
        out.text("chinese", key.chinese());
        out.text("english", key.english());
      })));
    }
  }

  private void parameter(Parameter<?> parameter) {
    out.text("key", parameter.key().code());
    out.text("value", ValueType.written(parameter.value()));
    out.text("binding", parameter.binding().chinese());
    if (parameter.inForce().equals(policy.inForce())) {
      out.text("in-force", "as-policy");
    } else {
      days(parameter.inForce());
    }
    citations.cite("cite", parameter.citation());
  }

  private void readings() {
    List<Reading> readings = own.readings();
    if (!readings.isEmpty()) {
      out.block("interpretations", () -> readings.forEach(reading ->
          out.text(reading.question().getSimpleName(), reading.name())));
    }
  }

  private void measure(Measure measure) {
    out.text("id", measure.key().code());
    out.text("chinese", measure.key().chinese());
    out.text("english", measure.key().english());
    out.text("modality", measure.modality().chinese());
    out.line("what", () -> {
      out.text("chinese", measure.what().render(Language.CHINESE));
      out.text("english", measure.what().render(Language.ENGLISH));
    });
    citations.cite("cite", measure.citation());
  }

  private void names(String key, Collection<String> names) {
    if (!names.isEmpty()) {
      out.words(key, names);
    }
  }
}
