package org.mamapost.datafile.policy;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.datafile.fault.Fault;
import org.mamapost.datafile.fault.Words;
import org.mamapost.datafile.form.Fields;
import org.mamapost.datafile.form.Form;
import org.mamapost.datafile.form.ListForm;
import org.mamapost.datafile.form.Section;
import org.mamapost.datafile.form.TextForm;
import org.mamapost.datafile.tree.Node;
import org.mamapost.interpretation.Reading;
import org.mamapost.policy.Measure;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.Protection;
import org.mamapost.policy.ProtectionKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.region.RegionLevel;
import org.mamapost.source.Citation;
import org.mamapost.time.DateRange;

/** One document of a file: one policy. */
public final class PolicyForm {

  /** The form. */
  public static final Form<WrittenPolicy> FORM = Fields.of(Section.POLICY, fields -> new PolicyForm(fields).read());

  /** The version of the vocabulary that files are written in. */
  public static final String FORMAT = "1";

  private static final Form<String> THIS_FORMAT = node -> TextForm.TEXT.read(node).flatMap(text -> text.equals(FORMAT)
      ? Validation.valid(text) : Fault.of(node.at(), "other-format", Words.shown(text), FORMAT).invalid());

  private static final Set<String> KINDS = Set.of("policy", "law");

  private final Fields fields;
  private final List<Consumer<RegionalPolicy.Builder>> parts = new ArrayList<>();
  private Optional<Region> region = Optional.empty();
  private Optional<RegionalPolicy> above = Optional.empty();

  private PolicyForm(Fields fields) {
    this.fields = fields;
  }

  private Validation<Seq<Fault>, WrittenPolicy> read() {
    fields.must("format", THIS_FORMAT);
    Supplier<String> id = fields.must("id", TextForm.ID);
    Supplier<Optional<Boolean>> isLaw = fields.may("kind", PolicyForm::isLaw);
    Supplier<Optional<Integer>> priority = fields.may("priority", TextForm.WHOLE);
    Optional<DateRange> days = head();
    if (isLaw.get().orElse(false) && !fields.has("above")) {
      fields.add(Fault.of(fields.node("kind").orElseThrow().at(), "law-alone"));
    }
    Sources sources = Sources.read(fields);
    parts.add(policy -> policy.document(sources.main().orElseThrow().document()));
    content(sources, new ParameterForm(Keys.read(fields), days, sources.citation()));
    code();
    return fields.done(() -> {
      RegionalPolicy.Builder policy = RegionalPolicy.builder(id.get());
      parts.forEach(part -> part.accept(policy));
      return new WrittenPolicy(fields.node("id").orElseThrow().at(), policy.build(),
          isLaw.get().orElse(false), priority.get().orElse(0));
    });
  }

  private static Validation<Seq<Fault>, Boolean> isLaw(Node node) {
    return TextForm.TEXT.read(node).flatMap(kind -> KINDS.contains(kind)
        ? Validation.valid(kind.equals("law")) : Fault.of(node.at(), "unknown-kind", Words.shown(kind)).invalid());
  }

  private Optional<DateRange> head() {
    Supplier<String> version = fields.must("version", TextForm.TEXT);
    parts.add(policy -> policy.version(version.get()));
    region = fields.may("region", PolicyForm::region).get();
    parts.add(policy -> policy.region(region.orElseThrow()));
    Optional<DateRange> days = fields.may("in-force", Days.FORM).get();
    parts.add(policy -> policy.inForce(days.orElseThrow()));
    above = fields.may("above", Library.layers().form(region)).get().map(Offered.Named::what);
    parts.add(policy -> above.ifPresent(policy::above));
    return days;
  }

  private static Validation<Seq<Fault>, Region> region(Node node) {
    return TextForm.TEXT.read(node).flatMap(code -> {
      Optional<Region> found = code.matches("[0-9]{6}") ? Region.find(code) : Optional.empty();
      return found.filter(known -> known.level() != RegionLevel.NATION)
          .map(Validation::<Seq<Fault>, Region>valid)
          .orElseGet(() -> Fault.of(node.at(), "unknown-region", Words.shown(code)).invalid());
    });
  }

  private void content(Sources sources, ParameterForm parameter) {
    Form<Citation> citation = sources.citation();
    Supplier<Optional<Catalogue>> catalogue = fields.may("catalogue", new CatalogueForm(sources).form());
    parts.add(policy -> catalogue.get().ifPresent(policy::catalogue));
    Supplier<Optional<List<Parameter<?>>>> parameters = fields.may("parameters", parameter.form());
    parts.add(policy -> parameters.get().ifPresent(all -> all.forEach(policy::parameter)));
    Supplier<Optional<List<Reading>>> readings = fields.may("interpretations", new ReadingsForm());
    parts.add(policy -> readings.get().ifPresent(all -> all.forEach(policy::reading)));
    Supplier<Optional<List<Measure>>> measures = fields.may("measures",
        new ListForm<>(new MeasureForm(citation).form()).distinctBy(measure -> measure.key().code()));
    parts.add(policy -> measures.get().ifPresent(all -> all.forEach(policy::measure)));
  }

  private void code() {
    named("schemes", Library.schemes(), Set.of(), (policy, named) -> policy.scheme(named.what()));
    named("protections", Library.protections(),
        above.stream().flatMap(layer -> layer.protections().stream())
            .map(Protection::key).map(ProtectionKey::code).toList(),
        (policy, named) -> policy.protection(named.what()));
    named("law-rules", Library.lawRules(),
        above.stream().flatMap(layer -> layer.lawRules().keySet().stream()).toList(),
        (policy, named) -> policy.lawRule(named.id(), named.what()));
    named("advice", Library.advice(), Set.of(), (policy, named) -> policy.adviceRule(named.what()));
  }

  private <T> void named(String key, Offered<T> offered, Collection<String> alreadyThere,
      BiConsumer<RegionalPolicy.Builder, Offered.Named<T>> use) {
    Supplier<Optional<List<Offered.Named<T>>>> names =
        fields.may(key, new ListForm<>(offered.form(region)).distinctBy(Offered.Named::id));
    names.get().stream().flatMap(List::stream)
        .filter(named -> alreadyThere.contains(named.id()))
        .forEach(named -> fields.add(
            Fault.of(named.node().at(), "already-there", named.id(), above.orElseThrow().id())));
    parts.add(policy -> names.get().stream().flatMap(List::stream).forEach(named -> use.accept(policy, named)));
  }
}
