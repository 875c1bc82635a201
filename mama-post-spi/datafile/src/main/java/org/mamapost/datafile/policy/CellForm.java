package org.mamapost.datafile.policy;

import static org.mamapost.catalogue.AllowedTerms.Joining.OR;
import static org.mamapost.catalogue.AllowedTerms.Joining.SIDE_BY_SIDE;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mamapost.catalogue.AllowedTerms;
import org.mamapost.datafile.fault.Fault;
import org.mamapost.datafile.form.Fields;
import org.mamapost.datafile.form.Form;
import org.mamapost.datafile.form.ListForm;
import org.mamapost.datafile.form.Section;
import org.mamapost.datafile.form.TermForm;
import org.mamapost.datafile.form.TextForm;
import org.mamapost.datafile.tree.Node;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/**
 * A cell of a row: the words as the table prints them, then what they mean.
 *
 * @param says the words
 * @param means the meaning
 */
record CellForm<M>(String says, M means) {

  private static final String NOTHING = "nothing";

  static <M> Form<CellForm<M>> of(Form<M> meaning) {
    return Fields.of(Section.CELL, fields -> {
      Supplier<String> says = fields.must("says", TextForm.TEXT);
      Supplier<M> means = fields.must("means", meaning);
      return fields.done(() -> new CellForm<>(says.get(), means.get()));
    });
  }

  /** A cell of terms: one of them, {@code nothing}, or several and how the cell joins them. */
  static <T extends Enum<T> & Named> Form<CellForm<AllowedTerms<T>>> of(Vocabulary<T> terms) {
    Form<T> term = new TermForm<>(terms);
    Form<AllowedTerms<T>> several = Fields.of(Section.TERMS, fields -> several(fields, new ListForm<>(term)));
    return of(node -> {
      if (node instanceof Node.Text text && text.value().equals(NOTHING)) {
        return Validation.valid(AllowedTerms.nothingSaid());
      }
      return node instanceof Node.Text ? term.read(node).map(AllowedTerms::only) : several.read(node);
    });
  }

  private static <T extends Enum<T> & Named> Validation<Seq<Fault>, AllowedTerms<T>> several(
      Fields fields, ListForm<T> terms) {
    Form<List<T>> distinct = terms.distinctBy(Named::chinese);
    Supplier<Optional<List<T>>> anyOf = fields.may("any-of", distinct);
    Supplier<Optional<List<T>>> sideBySide = fields.may("side-by-side", distinct);
    if (fields.has("any-of") == fields.has("side-by-side")) {
      fields.add(Fault.of(fields.at(), "one-joining"));
    }
    Stream.of(anyOf, sideBySide).flatMap(all -> all.get().stream()).filter(all -> all.size() < 2).forEach(all ->
        fields.add(Fault.of(fields.at(), "several-terms")));
    return fields.done(() -> anyOf.get()
        .map(all -> new AllowedTerms<>(all, OR))
        .orElseGet(() -> new AllowedTerms<>(sideBySide.get().orElseThrow(), SIDE_BY_SIDE)));
  }
}
