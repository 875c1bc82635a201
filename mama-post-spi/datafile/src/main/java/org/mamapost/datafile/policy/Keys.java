package org.mamapost.datafile.policy;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mamapost.datafile.fault.Fault;
import org.mamapost.datafile.fault.Words;
import org.mamapost.datafile.form.Codes;
import org.mamapost.datafile.form.Declared;
import org.mamapost.datafile.form.Fields;
import org.mamapost.datafile.form.Form;
import org.mamapost.datafile.form.Section;
import org.mamapost.datafile.form.TermForm;
import org.mamapost.datafile.form.TextForm;
import org.mamapost.datafile.tree.Node;
import org.mamapost.policy.ParameterKey;

/** The parameter keys that a file may give values to: those of the library, and those that it declares. */
final class Keys {

  private static final Form<ValueType> TYPE = TermForm.of(ValueType.class);

  private final Declared<ParameterKey<?>> own;

  private Keys(Declared<ParameterKey<?>> own) {
    this.own = own;
  }

  /** Reads the keys that a policy declares. */
  static Keys read(Fields policy) {
    return new Keys(Declared.under(policy, "keys", Keys::newCode, Keys::key));
  }

  private static Validation<Seq<Fault>, String> newCode(Node node) {
    return TextForm.CODE.read(node).flatMap(code -> Library.key(code).isPresent()
        ? Fault.of(node.at(), "known-key", code).invalid() : Validation.valid(code));
  }

  private static Form<ParameterKey<?>> key(String code) {
    return Fields.of(Section.KEY, fields -> {
      Supplier<ValueType> type = fields.must("type", TYPE);
      Supplier<String> chinese = fields.must("chinese", TextForm.TEXT);
      Supplier<String> english = fields.must("english", TextForm.TEXT);
      return fields.done(() -> of(code, type.get().type(), chinese.get(), english.get()));
    });
  }

  // Every kind of value is its own order, as its forms are read to be.
  @SuppressWarnings("unchecked")
  private static <V extends Comparable<V> & Serializable> ParameterKey<V> of(
      String code, Class<?> type, String chinese, String english) {
    return ParameterKey.of(code, (Class<V>) type, chinese, english);
  }

  /** A key by its code. */
  Form<ParameterKey<?>> reference() {
    return node -> TextForm.TEXT.read(node).flatMap(code -> {
      Optional<ParameterKey<?>> known = Library.key(code);
      if (known.or(() -> own.find(code)).isPresent()) {
        return Validation.valid(known.or(() -> own.find(code)).get());
      }
      if (own.has(code) || !own.isReadable()) {
        return Form.saidBefore();
      }
      return Fault.of(node.at(), "unknown-parameter", Words.shown(code), Words.nearest(Codes.nearest(code,
              Stream.concat(own.ids().stream(), Library.keys().keySet().stream()).toList()))).invalid();
    });
  }
}
