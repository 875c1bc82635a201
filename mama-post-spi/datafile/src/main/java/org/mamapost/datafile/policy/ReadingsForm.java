package org.mamapost.datafile.policy;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Optional;
import org.mamapost.datafile.fault.Fault;
import org.mamapost.datafile.fault.Words;
import org.mamapost.datafile.form.Codes;
import org.mamapost.datafile.form.Form;
import org.mamapost.datafile.form.TextForm;
import org.mamapost.datafile.tree.Node;
import org.mamapost.interpretation.Interpretation;
import org.mamapost.interpretation.Reading;

/** The readings that a policy takes otherwise: the question by its name, the reading by its own. */
final class ReadingsForm implements Form<List<Reading>> {

  @Override
  public Validation<Seq<Fault>, List<Reading>> read(Node node) {
    if (!(node instanceof Node.Entries entries)) {
      return node instanceof Node.Broken
          ? Form.saidBefore() : Fault.of(node.at(), "no-ids", "interpretations").invalid();
    }
    return Form.all(Vector.ofAll(entries.entries()).map(ReadingsForm::reading))
        .flatMap(readings -> eachOnce(readings.asJava(), entries.entries()));
  }

  private static Validation<Seq<Fault>, List<Reading>> eachOnce(List<Reading> readings, List<Node.Entry> entries) {
    Vector<Fault> twice = Vector.range(0, readings.size())
        .filter(i -> readings.subList(0, i).stream()
            .map(Reading::question).anyMatch(readings.get(i).question()::equals))
        .map(i -> Fault.of(entries.get(i).key().at(), "declared-twice", entries.get(i).key().value()));
    return twice.isEmpty() ? Validation.valid(readings) : Validation.invalid(twice);
  }

  private static Validation<Seq<Fault>, Reading> reading(Node.Entry entry) {
    Node.Text name = entry.key();
    Interpretation question = Library.questions().get(name.value());
    if (question == null) {
      return Fault.of(name.at(), "unknown-question", Words.shown(name.value()),
          Words.nearest(Codes.nearest(name.value(), Library.questions().keySet()))).invalid();
    }
    return TextForm.TEXT.read(entry.value()).flatMap(text -> reading(question, text)
        .map(Validation::<Seq<Fault>, Reading>valid)
        .orElseGet(() -> Fault.of(entry.value().at(), "unknown-reading", Words.shown(text), question.name(),
            Words.codes(names(question)), Words.nearest(Codes.nearest(text, names(question)))).invalid()));
  }

  private static Optional<Reading> reading(Interpretation question, String name) {
    return question.readings().stream().filter(reading -> reading.name().equals(name)).findFirst();
  }

  private static List<String> names(Interpretation question) {
    return question.readings().stream().map(Reading::name).toList();
  }
}
