package org.mamapost.datafile.form;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mamapost.datafile.fault.Fault;
import org.mamapost.datafile.fault.Position;
import org.mamapost.datafile.tree.Node;

/**
 * A list, each item of one form.
 *
 * @param item the form
 */
public record ListForm<T>(Form<T> item) implements Form<List<T>> {

  @Override
  public Validation<Seq<Fault>, List<T>> read(Node node) {
    if (!(node instanceof Node.Items items)) {
      return node instanceof Node.Broken ? Form.saidBefore() : Fault.of(node.at(), "no-list").invalid();
    }
    return Form.all(Vector.ofAll(items.items()).map(item::read)).map(Seq::asJava);
  }

  /**
   * This list, in which nothing may stand twice.
   *
   * @param name what an item is known by
   * @return the form
   */
  public Form<List<T>> distinctBy(Function<T, String> name) {
    return node -> read(node).flatMap(values -> {
      List<Node> nodes = ((Node.Items) node).items();
      Map<String, Position> seen = new LinkedHashMap<>();
      List<Fault> twice = new ArrayList<>();
      for (int i = 0; i < nodes.size(); i++) {
        Position at = nodes.get(i).at();
        Position before = seen.putIfAbsent(name.apply(values.get(i)), at);
        if (before != null) {
          twice.add(Fault.of(at, "twice", name.apply(values.get(i)), before.line()));
        }
      }
      return twice.isEmpty()
          ? Validation.valid(values) : Validation.invalid(Vector.ofAll(twice));
    });
  }
}
