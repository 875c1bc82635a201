package org.mamapost.datafile.form;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mamapost.datafile.fault.Fault;
import org.mamapost.datafile.fault.Position;
import org.mamapost.datafile.fault.Words;
import org.mamapost.datafile.tree.Node;

/**
 * The entries of one mapping while it is being read: only keys of its section, each once. Goes on after a fault, so
 * that all of them are found.
 */
public final class Fields {

  private final Section section;
  private final Position at;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private boolean failed;

  private Fields(Section section, Node.Entries entries) {
    this.section = section;
    this.at = entries.at();
    entries.entries().forEach(this::take);
    section.required().stream().filter(key -> !values.containsKey(key)).forEach(key ->
        add(Fault.of(at, "missing-key", section, key)));
  }

  private void take(Node.Entry entry) {
    String key = entry.key().value();
    if (!section.keys().contains(key)) {
      add(Fault.of(entry.key().at(), "unknown-key", Words.shown(key), section, Words.codes(section.keys()),
          Words.nearest(Codes.nearest(key, section.keys()))));
    } else if (values.putIfAbsent(key, entry.value()) != null) {
      add(Fault.of(entry.key().at(), "duplicate-key", key, values.get(key).at().line()));
    }
  }

  /**
   * A form that reads a mapping of a section.
   *
   * @param section the section
   * @param reading reads its fields, and is {@linkplain #done done} with them
   * @return the form
   */
  public static <T> Form<T> of(Section section, Function<Fields, Validation<Seq<Fault>, T>> reading) {
    return node -> {
      if (node instanceof Node.Entries entries) {
        return reading.apply(new Fields(section, entries));
      }
      return node instanceof Node.Broken
          ? Form.saidBefore()
          : Fault.of(node.at(), "no-mapping", section, Words.codes(
              section.required().isEmpty() ? section.optional() : section.required())).invalid();
    };
  }

  /** Where the mapping begins. */
  public Position at() {
    return at;
  }

  /** The value of a key as it stands in the file, for who has more to say about it. */
  public Optional<Node> node(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** Tells whether a key is there. */
  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** Reads the value of a required key. */
  public <T> Supplier<T> must(String key, Form<T> form) {
    Supplier<Optional<T>> read = may(key, form);
    return () -> read.get().orElseThrow();
  }

  /** Reads the value of a key, if it is there. */
  public <T> Supplier<Optional<T>> may(String key, Form<T> form) {
    Optional<T> value = node(key).flatMap(node -> take(form.read(node)));
    return () -> value;
  }

  /** Takes what was read elsewhere: its value, or its faults. */
  public <T> Optional<T> take(Validation<Seq<Fault>, T> read) {
    failed |= read.isInvalid();
    return read.fold(
        more -> {
          more.forEach(faults::add);
          return Optional.empty();
        },
        Optional::of);
  }

  /** Adds a fault that only the whole mapping shows. */
  public void add(Fault fault) {
    failed = true;
    faults.add(fault);
  }

  /** Fails for what was said elsewhere. */
  public void fail() {
    failed = true;
  }

  /** Tells whether nothing has been wrong with it so far. */
  public boolean isSound() {
    return !failed;
  }

  /**
   * Ends the reading.
   *
   * @param maker makes the value; asked only if nothing is wrong
   * @return the value, or all faults; where the model itself refuses the value, its reason
   */
  public <T> Validation<Seq<Fault>, T> done(Supplier<T> maker) {
    if (failed) {
      return Validation.invalid(Vector.ofAll(faults));
    }
    try {
      return Validation.valid(maker.get());
    } catch (IllegalArgumentException | IllegalStateException e) {
      return Fault.of(at, "refused", section, String.valueOf(e.getMessage())).invalid();
    }
  }
}
