package org.mamapost.datafile.form;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import org.mamapost.datafile.fault.Fault;
import org.mamapost.datafile.tree.Node;

/**
 * How one part of a file is read.
 *
 * @param <T> what it means
 */
@FunctionalInterface
public interface Form<T> {

  /**
   * Reads a part.
   *
   * @param node the part
   * @return what it means, or everything that is wrong with it; nothing, where that was said before
   */
  Validation<Seq<Fault>, T> read(Node node);

  /** Everything that several parts mean, or everything that is wrong with them. */
  static <T> Validation<Seq<Fault>, Seq<T>> all(Seq<Validation<Seq<Fault>, T>> parts) {
    // Vavr's own sequence takes a failure without faults for a success.
    Seq<Validation<Seq<Fault>, T>> wrong = parts.filter(Validation::isInvalid);
    return wrong.isEmpty()
        ? Validation.valid(parts.map(Validation::get)) : Validation.invalid(wrong.flatMap(Validation::getError));
  }

  /** A failure of which somebody else has said why. */
  static <T> Validation<Seq<Fault>, T> saidBefore() {
    return Validation.invalid(List.empty());
  }
}
