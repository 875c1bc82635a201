package org.mamapost.datafile.policy;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.mamapost.datafile.fault.Fault;
import org.mamapost.datafile.form.Fields;
import org.mamapost.datafile.form.Form;
import org.mamapost.datafile.form.Section;
import org.mamapost.datafile.form.TextForm;
import org.mamapost.datafile.tree.Node;
import org.mamapost.time.DateRange;

/** Days from a first to a last, both of which belong to the range; a range without a last day says so. */
final class Days {

  static final Form<DateRange> FORM = Fields.of(Section.DAYS, Days::read);

  private static final String AS_POLICY = "as-policy";

  private Days() {}

  private static Validation<Seq<Fault>, DateRange> read(Fields fields) {
    Supplier<LocalDate> first = fields.must("first-day", TextForm.DAY);
    Supplier<Optional<LocalDate>> last = fields.must("last-day", TextForm.DAY_OR_NONE);
    if (fields.isSound() && last.get().filter(first.get()::isAfter).isPresent()) {
      fields.add(Fault.of(fields.node("last-day").orElseThrow().at(), "last-before-first",
          last.get().orElseThrow(), first.get()));
    }
    return fields.done(() -> last.get()
        .map(day -> DateRange.ofInclusive(first.get(), day))
        .orElseGet(() -> DateRange.startingOn(first.get())));
  }

  /** A range, or {@code as-policy} for the days of the policy; its first and last are empty where that is faulty. */
  static Form<DateRange> orAsPolicy(Optional<DateRange> policy) {
    return node -> node instanceof Node.Text text && text.value().equals(AS_POLICY)
        ? policy.map(Validation::<Seq<Fault>, DateRange>valid).orElseGet(Form::saidBefore)
        : FORM.read(node);
  }
}
