package org.mamapost.datafile.policy;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Optional;
import java.util.function.Supplier;
import org.mamapost.datafile.fault.Fault;
import org.mamapost.datafile.form.Fields;
import org.mamapost.datafile.form.Form;
import org.mamapost.datafile.form.Section;
import org.mamapost.datafile.form.TermForm;
import org.mamapost.datafile.form.TextForm;
import org.mamapost.policy.Measure;
import org.mamapost.policy.SchemeKey;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.text.Message;

/** Something that a document says will be done, and that nobody can claim as an amount. */
final class MeasureForm {

  private static final Form<Modality> MODALITY = TermForm.of(Modality.class);
  // A brace would stand for an argument, and there is none.
  private static final Form<String> SENTENCE = node -> TextForm.TEXT.read(node).flatMap(text -> text.matches("[^{}]*")
      ? Validation.valid(text) : Fault.of(node.at(), "brace", text).invalid());

  private final Form<Citation> citation;

  MeasureForm(Form<Citation> citation) {
    this.citation = citation;
  }

  Form<Measure> form() {
    return Fields.of(Section.MEASURE, this::read);
  }

  private Validation<Seq<Fault>, Measure> read(Fields fields) {
    Optional<String> id = fields.may("id", TextForm.ID).get();
    Supplier<String> chinese = fields.must("chinese", TextForm.TEXT);
    Supplier<String> english = fields.must("english", TextForm.TEXT);
    Supplier<Modality> modality = fields.must("modality", MODALITY);
    Supplier<Message> what = fields.must("what", what("measure." + id.orElse("")));
    Supplier<Citation> cite = fields.must("cite", citation);
    return fields.done(() -> new Measure(
        new SchemeKey(id.orElseThrow(), chinese.get(), english.get()), modality.get(), what.get(), cite.get()));
  }

  private static Form<Message> what(String key) {
    return Fields.of(Section.WHAT, fields -> {
      Supplier<String> chinese = fields.must("chinese", SENTENCE);
      Supplier<String> english = fields.must("english", SENTENCE);
      return fields.done(() -> Message.of(key, chinese.get(), english.get()));
    });
  }
}
