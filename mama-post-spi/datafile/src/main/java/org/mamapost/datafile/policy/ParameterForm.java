package org.mamapost.datafile.policy;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mamapost.datafile.fault.Fault;
import org.mamapost.datafile.fault.Position;
import org.mamapost.datafile.form.Fields;
import org.mamapost.datafile.form.Form;
import org.mamapost.datafile.form.ListForm;
import org.mamapost.datafile.form.Section;
import org.mamapost.datafile.form.TermForm;
import org.mamapost.datafile.tree.Node;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.source.Citation;
import org.mamapost.time.DateRange;

/** The values that a policy lays down, each with the words it rests on. */
final class ParameterForm {

  private static final Form<Binding> BINDING = TermForm.of(Binding.class);

  private final Keys keys;
  private final Optional<DateRange> policyDays;
  private final Form<Citation> citation;

  ParameterForm(Keys keys, Optional<DateRange> policyDays, Form<Citation> citation) {
    this.keys = keys;
    this.policyDays = policyDays;
    this.citation = citation;
  }

  /** All of them; no key may have two values on one day. */
  Form<List<Parameter<?>>> form() {
    ListForm<Parameter<?>> all = new ListForm<>(Fields.of(Section.PARAMETER, this::read));
    return node -> all.read(node).flatMap(values -> withoutClash(values, ((Node.Items) node).items()));
  }

  private Validation<Seq<Fault>, Parameter<?>> read(Fields fields) {
    Optional<ParameterKey<?>> key = fields.may("key", keys.reference()).get();
    Supplier<Object> value = fields.must("value", key.map(ParameterForm::valueOf).orElse(node -> Form.saidBefore()));
    Supplier<Binding> binding = fields.must("binding", BINDING);
    Supplier<DateRange> days = fields.must("in-force", Days.orAsPolicy(policyDays));
    Supplier<Citation> cite = fields.must("cite", citation);
    return fields.done(() -> of(key.orElseThrow(), value.get(), binding.get(), days.get(), cite.get()));
  }

  private static Form<Object> valueOf(ParameterKey<?> key) {
    return node -> ValueType.formOf(key.type())
        .<Validation<Seq<Fault>, Object>>map(form -> form.read(node).map(ValueType::value))
        .orElseGet(() -> Fault.of(node.at(), "value-in-code", key.code(), key.type().getSimpleName()).invalid());
  }

  private static <V extends Comparable<V> & Serializable> Parameter<V> of(
      ParameterKey<V> key, Object value, Binding binding, DateRange days, Citation citation) {
    return new Parameter<>(key, key.type().cast(value), binding, days, citation);
  }

  private static Validation<Seq<Fault>, List<Parameter<?>>> withoutClash(
      List<Parameter<?>> values, List<Node> nodes) {
    List<Fault> clashes = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      for (int before = 0; before < i; before++) {
        if (clash(values.get(i), values.get(before))) {
          Position first = nodes.get(before).at();
          clashes.add(Fault.of(nodes.get(i).at(), "two-values", values.get(i).key().code(), first.line()));
        }
      }
    }
    return clashes.isEmpty() ? Validation.valid(values) : Validation.invalid(Vector.ofAll(clashes));
  }

  private static boolean clash(Parameter<?> one, Parameter<?> other) {
    return one.key().equals(other.key()) && one.inForce().overlaps(other.inForce());
  }
}
