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
import org.mamapost.datafile.fault.Fault;
import org.mamapost.datafile.fault.Words;
import org.mamapost.datafile.tree.Node;

/**
 * What a file declares under ids of its own, such as its documents. What is declared and faulty is known by its id, so
 * that who refers to it says nothing more.
 */
public final class Declared<T> {

  private final Map<String, Optional<T>> byId;
  private final boolean isReadable;

  private Declared(Map<String, Optional<T>> byId, boolean isReadable) {
    this.byId = byId;
    this.isReadable = isReadable;
  }

  /**
   * Reads the declarations under a key.
   *
   * @param fields get the faults
   * @param key the key, whose value is a mapping of ids
   * @param id the form of an id
   * @param form reads what is declared under an id
   * @return the declarations; none where the key is not there
   */
  public static <T> Declared<T> under(Fields fields, String key, Form<String> id, Function<String, Form<T>> form) {
    Map<String, Optional<T>> byId = new LinkedHashMap<>();
    fields.may(key, node -> {
      if (!(node instanceof Node.Entries entries)) {
        return node instanceof Node.Broken ? Form.saidBefore() : Fault.of(node.at(), "no-ids", key).invalid();
      }
      List<Fault> faults = new ArrayList<>();
      entries.entries().forEach(entry -> read(entry, id, form, byId, faults));
      return faults.isEmpty() ? Validation.valid(byId) : Validation.invalid(Vector.ofAll(faults));
    });
    boolean isReadable = fields.node(key).filter(node -> !(node instanceof Node.Entries)).isEmpty();
    return new Declared<>(byId, isReadable);
  }

  private static <T> void read(Node.Entry entry, Form<String> id, Function<String, Form<T>> form,
      Map<String, Optional<T>> byId, List<Fault> faults) {
    Node.Text key = entry.key();
    id.read(key).fold(
        wrong -> faults.addAll(wrong.asJava()),
        name -> {
          if (byId.containsKey(name)) {
            return faults.add(Fault.of(key.at(), "declared-twice", name));
          }
          Validation<Seq<Fault>, T> value = form.apply(name).read(entry.value());
          byId.put(name, value.isValid() ? Optional.of(value.get()) : Optional.empty());
          return value.isValid() || faults.addAll(value.getError().asJava());
        });
  }

  /** The ids. */
  public List<String> ids() {
    return List.copyOf(byId.keySet());
  }

  /** Whether what should hold the declarations is a mapping, or is not there. */
  public boolean isReadable() {
    return isReadable;
  }

  /** Whether an id is declared. */
  public boolean has(String id) {
    return byId.containsKey(id);
  }

  /** What is declared under an id; empty where it is faulty or not there. */
  public Optional<T> find(String id) {
    return byId.getOrDefault(id, Optional.empty());
  }

  /**
   * A form that reads an id as what is declared under it.
   *
   * @param unknown the sentence about an id that nothing is declared under
   * @return the form
   */
  public Form<T> reference(String unknown) {
    return node -> TextForm.TEXT.read(node).flatMap(id -> {
      if (!has(id) && isReadable) {
        return Fault.of(node.at(), unknown, Words.shown(id), Words.codes(ids()),
            Words.nearest(Codes.nearest(id, ids()))).invalid();
      }
      return find(id).map(Validation::<Seq<Fault>, T>valid).orElseGet(Form::saidBefore);
    });
  }
}
